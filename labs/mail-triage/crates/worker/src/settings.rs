//! What the environment says, and what `system.json` says where it is silent.

use nats::address::Address;
use nats::encode::is_subject;
use std::fmt::Debug;
use std::time::Duration;

/// The settings of a worker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// `MAILROOM_NATS_URL`.
    pub address: Address,
    /// `MAILROOM_NAME`: tells workers apart in logs and in the broker's list.
    pub name: String,
    /// `MAILROOM_STREAM`: where the mails are.
    pub stream: String,
    /// `MAILROOM_CONSUMER`: the queue that all workers share.
    pub consumer: String,
    /// `MAILROOM_TRIAGED`: what a verdict's subject begins with; a dot and the team follow.
    pub triaged: String,
    /// `MAILROOM_DEAD`: where mails go that nobody could judge.
    pub dead: String,
    /// `MAILROOM_CONTROL`: where somebody may say "drain".
    pub control: String,
    /// `MAILROOM_BATCH`: mails that are asked for at once.
    pub batch: usize,
    /// `MAILROOM_WORK_MS`: time that each mail takes on top, for the drill with a slow consumer.
    pub work: Duration,
}

const MOST_BATCH: u64 = 1000;
const MOST_WORK_MS: u64 = 60_000;

impl Settings {
    /// Reads the variables; the error says which one, what was expected and what was found.
    pub fn read(variable: impl Fn(&str) -> Option<String>) -> Result<Self, String> {
        let url = variable("MAILROOM_NATS_URL")
            .ok_or("MAILROOM_NATS_URL: expected nats://user:password@host:port, found nothing")?;
        let text = |name: &str, default: &str| match variable(name) {
            None => Ok(default.to_string()),
            Some(text) if is_subject(&text) => Ok(text),
            Some(text) => Err(format!("{name}: expected words with dots between them, found {text:?}")),
        };
        let word = |name: &str, default: &str| match text(name, default)? {
            text if text.contains('.') => Err(format!("{name}: expected a name without dots, found {text:?}")),
            text => Ok(text),
        };
        let number = |name: &str, default: u64, least: u64, most: u64| match variable(name) {
            None => Ok(default),
            Some(text) => match text.parse() {
                Ok(number) if (least..=most).contains(&number) => Ok(number),
                _ => Err(format!("{name}: expected a number from {least} to {most}, found {text:?}")),
            },
        };
        Ok(Settings {
            address: Address::read(&url).map_err(|error| format!("MAILROOM_NATS_URL: {error}"))?,
            name: variable("MAILROOM_NAME").unwrap_or_else(|| "worker".to_string()),
            stream: word("MAILROOM_STREAM", wiring::MAIL)?,
            consumer: word("MAILROOM_CONSUMER", wiring::TRIAGE)?,
            triaged: text("MAILROOM_TRIAGED", wiring::TRIAGED)?,
            dead: text("MAILROOM_DEAD", wiring::DEAD)?,
            control: text("MAILROOM_CONTROL", wiring::CONTROL)?,
            batch: usize_of(number("MAILROOM_BATCH", wiring::BATCH, 1, MOST_BATCH)?),
            work: Duration::from_millis(number("MAILROOM_WORK_MS", 0, 0, MOST_WORK_MS)?),
        })
    }

    /// What the subjects of answers to this worker begin with; no two workers share one.
    pub fn inbox(&self) -> String {
        let user = if is_subject(&self.address.user) { self.address.user.as_str() } else { "worker" };
        format!("_INBOX.{user}.{:016x}", fastrand::u64(..))
    }
}

fn usize_of<T: TryInto<usize, Error: Debug>>(number: T) -> usize {
    number.try_into().unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(set: &[(&str, &str)]) -> Result<Settings, String> {
        Settings::read(|name| set.iter().find(|(set, _)| *set == name).map(|(_, value)| value.to_string()))
    }

    const URL: (&str, &str) = ("MAILROOM_NATS_URL", "nats://worker:x@127.0.0.1:4222");

    #[test]
    fn the_url_is_enough() {
        let settings = read(&[URL]).unwrap();
        assert_eq!((settings.stream.as_str(), settings.consumer.as_str(), settings.batch), ("MAIL", "triage", 64));
        assert!(settings.inbox().starts_with("_INBOX.worker."));
        assert_ne!(settings.inbox(), settings.inbox());
    }

    #[test]
    fn a_mistake_names_its_variable() {
        for (set, error) in [
            (vec![], "MAILROOM_NATS_URL: expected nats://user:password@host:port, found nothing"),
            (vec![URL, ("MAILROOM_BATCH", "0")], r#"MAILROOM_BATCH: expected a number from 1 to 1000, found "0""#),
            (vec![URL, ("MAILROOM_STREAM", "a.b")], r#"MAILROOM_STREAM: expected a name without dots, found "a.b""#),
            (
                vec![URL, ("MAILROOM_DEAD", "a b")],
                r#"MAILROOM_DEAD: expected words with dots between them, found "a b""#,
            ),
        ] {
            assert_eq!(read(&set).unwrap_err(), error);
        }
    }
}
