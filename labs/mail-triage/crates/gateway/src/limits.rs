//! The limits of `system.json` as lengths, with the reasons for those that the gateway alone has.

use wiring::gateway;

/// A mail as it comes in.
pub const MAIL_BYTES: usize = wiring::MAIL_BYTES as usize;
/// A message to the broker.
pub const PAYLOAD_BYTES: usize = wiring::PAYLOAD_BYTES as usize;
/// A message id. The worker has the same limit: what it finds must be the id that the mail came under.
pub const ID_BYTES: usize = wiring::ID_BYTES as usize;
/// A line of SMTP. RFC 5321 wants room for 512; parameters and addresses in UTF-8 need more.
pub const LINE_BYTES: usize = gateway::LINE_BYTES as usize;
/// Recipients of a mail; RFC 5321 wants room for 100.
pub const RECIPIENTS: usize = gateway::RECIPIENTS as usize;
/// Commands that SMTP did not understand or did not expect, before the session ends.
pub const MISTAKES: usize = gateway::MISTAKES as usize;
/// The header section of a mail. RFC 5322 has no limit; Postfix takes 100 kB by default.
pub const MAIL_HEADER_BYTES: usize = gateway::MAIL_HEADER_BYTES as usize;
/// Request line and header lines of HTTP, and each line of a chunked body.
pub const HEAD_BYTES: usize = gateway::HEAD_BYTES as usize;
/// Header lines of HTTP.
pub const HEADERS: usize = gateway::HEADERS as usize;
/// Read at once from one connection, so that none starves the others.
pub const READ_BYTES: usize = gateway::READ_BYTES as usize;
/// Answers that a client has not taken yet; then nothing more of it is read, or worked on.
pub const ANSWER_BYTES: usize = gateway::ANSWER_BYTES as usize;
/// Bytes that all connections together may hold.
pub const BUFFERED_BYTES: usize = gateway::BUFFERED_BYTES as usize;
/// What may wait to be written to the broker.
pub const BROKER_BYTES: usize = gateway::BROKER_BYTES as usize;
/// Without a word from the broker: ask whether it lives.
pub const BROKER_QUIET_MS: u64 = gateway::BROKER_QUIET_MS;
/// Connections beyond the limit that still hear why they are refused.
pub const REFUSALS: usize = gateway::REFUSALS as usize;
/// After the last answer, for the client to read it. Closing while bytes come in destroys what was
/// sent last, so they are read and thrown away until then.
pub const LEAVING_MS: u64 = gateway::LEAVING_MS;
