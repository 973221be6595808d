//! What a session asks for, and what it hears.

/// A mail on its way to the broker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publication {
    /// The mail's id, which is the message id too.
    pub id: String,
    /// The mail as JSON.
    pub payload: Vec<u8>,
    /// What connects the mail's way through the programs.
    pub traceparent: String,
    /// Size of the mail as it came in.
    pub bytes: usize,
}

/// What became of a publication.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The broker has it, or had it already.
    Stored {
        /// A mail of this id was there.
        duplicate: bool,
    },
    /// The stream is full.
    Full,
    /// The broker did not answer in time. It may have the mail; its id keeps it from being there twice.
    Silent,
    /// There is no connection to the broker.
    Away,
    /// The broker takes no mail of this size, now or later.
    TooLarge(String),
    /// The broker refuses, and says why.
    Refused(String),
}

impl Outcome {
    /// One word, for the log.
    pub fn word(&self) -> &'static str {
        match self {
            Outcome::Stored { duplicate: false } => "stored",
            Outcome::Stored { duplicate: true } => "duplicate",
            Outcome::Full => "full",
            Outcome::Silent => "silent",
            Outcome::Away => "away",
            Outcome::TooLarge(_) => "too-large",
            Outcome::Refused(_) => "refused",
        }
    }
}

/// What a session wants after a step.
#[derive(Debug, PartialEq, Eq)]
pub enum Step {
    /// More bytes.
    Wait,
    /// That its answers are taken: so many wait that it stopped. Then it goes on with what it has.
    Pause,
    /// Publish this, then say how it went. Until then no more steps.
    Publish(Publication),
    /// For the log: a mail or a request was not taken, and the client knows. There may be more to do.
    NotTaken(String),
    /// Write what is to be written, then close.
    Close,
}

/// Why a session ends before its client wants it to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Late {
    /// No byte came for too long.
    Idle,
    /// A mail or a request takes too long.
    Request,
    /// The whole session takes too long.
    Session,
    /// All connections together hold too much.
    Memory,
}

impl Late {
    /// One word, for the log.
    pub fn word(self) -> &'static str {
        match self {
            Late::Idle => "idle",
            Late::Request => "request",
            Late::Session => "session",
            Late::Memory => "memory",
        }
    }
}
