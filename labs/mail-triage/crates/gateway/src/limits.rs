//! Limits of the gateway alone; those that others must know too stand in `system.json`.

/// A mail as it comes in.
pub const MAIL_BYTES: usize = wiring::MAIL_BYTES as usize;
/// A message to the broker.
pub const PAYLOAD_BYTES: usize = wiring::PAYLOAD_BYTES as usize;
/// A line of SMTP. RFC 5321 wants room for 512; parameters and addresses in UTF-8 need more.
pub const LINE_BYTES: usize = 4096;
/// The header section of a mail. RFC 5322 has no limit; Postfix takes 100 kB by default.
pub const MAIL_HEADER_BYTES: usize = 100 * 1024;
/// Request line and header lines of HTTP, and each line of a chunked body.
pub const HEAD_BYTES: usize = 16 * 1024;
/// Header lines of HTTP.
pub const HEADERS: usize = 64;
/// Recipients of a mail; RFC 5321 wants room for 100.
pub const RECIPIENTS: usize = 100;
/// Commands that SMTP did not understand or did not expect, before the session ends.
pub const MISTAKES: usize = 20;
/// A message id longer than a line of a mail is none.
pub const ID_BYTES: usize = 998;
/// Bytes that all connections together may hold.
pub const BUFFERED_BYTES: usize = 64 * 1024 * 1024;
/// Answers that a client has not taken yet; then nothing more of it is read.
pub const ANSWER_BYTES: usize = 16 * 1024;
/// What may wait to be written to the broker.
pub const BROKER_BYTES: usize = 16 * 1024 * 1024;
/// Read at once from one connection, so that none starves the others.
pub const READ_BYTES: usize = 64 * 1024;
/// Connections beyond the limit that still hear why they are refused.
pub const REFUSALS: usize = 32;
/// After the last answer, for the client to read it. Closing while bytes come in destroys what was
/// sent last, so they are read and thrown away until then.
pub const LEAVING_MS: u64 = 2_000;
/// Without a word from the broker: ask whether it lives.
pub const BROKER_QUIET_MS: u64 = 15_000;
