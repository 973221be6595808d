//! A verdict and its parts, as in the WIT file.

use std::fmt;

/// How soon somebody must act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// People are at risk or service stands still.
    Urgent,
    /// Act today.
    High,
    /// Act in turn.
    Normal,
    /// Nothing happens if nobody acts.
    Low,
}

impl Level {
    /// The word of the WIT enum.
    pub fn name(self) -> &'static str {
        match self {
            Level::Urgent => "urgent",
            Level::High => "high",
            Level::Normal => "normal",
            Level::Low => "low",
        }
    }
}

/// Who acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Team {
    /// Runs the trams and buses.
    Operations,
    /// Looks after buildings, gates, lifts and stops.
    Facilities,
    /// Invoices, refunds, reminders.
    Billing,
    /// Computers, accounts, security incidents.
    It,
    /// Questions, praise and complaints of passengers, lost property.
    CustomerCare,
    /// Nobody has to act.
    Archive,
}

impl Team {
    /// The word of the WIT enum.
    pub fn name(self) -> &'static str {
        match self {
            Team::Operations => "operations",
            Team::Facilities => "facilities",
            Team::Billing => "billing",
            Team::It => "it",
            Team::CustomerCare => "customer-care",
            Team::Archive => "archive",
        }
    }
}

/// One signal that a rule found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// The rule's name.
    pub signal: String,
    /// Points for (or, when negative, against).
    pub weight: i32,
    /// The words that set it off.
    pub found: String,
}

/// What `priority` says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// How soon somebody must act.
    pub level: Level,
    /// The sum of the weights.
    pub score: i32,
    /// The signals.
    pub reasons: Vec<Reason>,
}

/// What `existing-issue` found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// The issue's id.
    pub issue: String,
    /// Who works on it.
    pub team: Team,
    /// Likeness from 0 to 100.
    pub score: u32,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// What happens to a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// The mail's id.
    pub mail: String,
    /// How urgent it is.
    pub priority: Assessment,
    /// The issue to add it to.
    pub existing_issue: Option<Match>,
    /// Who gets it.
    pub team: Team,
    /// Why this team.
    pub routing: Vec<Reason>,
}

/// Why a mail gets no verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rejection {
    /// Neither subject nor body has a letter or a digit.
    Empty,
    /// More text than the limit, in bytes.
    TooLarge {
        /// What the mail has.
        found: u32,
        /// What it may have.
        limit: u32,
    },
    /// Not text: says what was found.
    Unreadable(String),
}

/// A sentence for people: in a log, and with a mail in DEAD.
impl fmt::Display for Rejection {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Rejection::Empty => out.write_str("empty: expected a letter or a digit in subject or body, found none"),
            Rejection::TooLarge { found, limit } => {
                write!(out, "too-large: expected at most {limit} bytes of text, found {found}")
            }
            Rejection::Unreadable(found) => write!(out, "unreadable: expected text, found {found}"),
        }
    }
}
