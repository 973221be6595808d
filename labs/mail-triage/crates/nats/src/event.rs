//! What a broker can say.

use crate::headers::Headers;

/// One thing that the broker said, borrowed from the parser's buffer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event<'a> {
    /// The broker's first words, as JSON; they may come again.
    Info(&'a str),
    /// A message to a subscription.
    Message(Message<'a>),
    /// The broker asks whether we live: answer with [`crate::encode::pong`].
    Ping,
    /// The answer to our own ping.
    Pong,
    /// In verbose mode, after every line of ours.
    Ok,
    /// Without its quotes, such as "Authorization Violation".
    Error(&'a str),
}

/// A message to a subscription.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Message<'a> {
    /// Where it was published. From a stream: the subject it was stored under.
    pub subject: &'a str,
    /// The number given to [`crate::encode::subscribe`].
    pub subscription: u64,
    /// Where an answer goes. From a stream: the subject to acknowledge on.
    pub reply: Option<&'a str>,
    /// Empty where it has none.
    pub headers: Headers<'a>,
    /// As it was published.
    pub payload: &'a [u8],
}
