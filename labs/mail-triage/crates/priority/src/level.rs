//! From the score to the level.

/// How soon somebody must act; the words of the WIT enum `level`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
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

/// From this score on a mail is urgent: one danger, or a standstill, is enough. Lesser troubles do
/// not add up to it.
pub const URGENT: i32 = 200;
/// From this score on it is high: something is broken now and somebody is held up by it.
pub const HIGH: i32 = 30;
/// From this score on it is normal. A mail without any signal has score 0: somebody wrote, so
/// somebody reads it in turn. "No hurry" does not make it low: it still asks for something.
pub const NORMAL: i32 = -59;

/// The level of a score.
pub fn of_score(score: i32) -> Level {
    match score {
        URGENT.. => Level::Urgent,
        HIGH.. => Level::High,
        NORMAL.. => Level::Normal,
        _ => Level::Low,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thresholds_belong_to_the_higher_level() {
        assert_eq!(
            [200, 199, 30, 29, -59, -60].map(of_score),
            [Level::Urgent, Level::High, Level::High, Level::Normal, Level::Normal, Level::Low]
        );
    }
}
