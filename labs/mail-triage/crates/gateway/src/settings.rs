//! What the environment says, and what `system.json` says where it is silent.

use nats::address::Address;
use nats::encode::is_subject;
use std::net::{Ipv4Addr, SocketAddr};

/// The settings of a gateway.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// `MAILROOM_NATS_URL`.
    pub address: Address,
    /// `MAILROOM_NAME`: for logs and the broker's list.
    pub name: String,
    /// `MAILROOM_SMTP`: where SMTP is spoken.
    pub smtp: SocketAddr,
    /// `MAILROOM_HTTP`: where HTTP is spoken.
    pub http: SocketAddr,
    /// `MAILROOM_RECEIVED`: the subject that mails are published to.
    pub received: String,
}

impl Settings {
    /// Reads the variables; the error says which one, what was expected and what was found.
    pub fn read(variable: impl Fn(&str) -> Option<String>) -> Result<Self, String> {
        let url = variable("MAILROOM_NATS_URL")
            .ok_or("MAILROOM_NATS_URL: expected nats://user:password@host:port, found nothing")?;
        let place = |name: &str, port: u16| match variable(name) {
            None => Ok(SocketAddr::from((Ipv4Addr::LOCALHOST, port))),
            Some(text) => {
                text.parse().map_err(|_| format!("{name}: expected an IP address and a port, found {text:?}"))
            }
        };
        let received = variable("MAILROOM_RECEIVED").unwrap_or_else(|| wiring::RECEIVED.to_string());
        if !is_subject(&received) {
            return Err(format!("MAILROOM_RECEIVED: expected words with dots between them, found {received:?}"));
        }
        Ok(Settings {
            address: Address::read(&url).map_err(|error| format!("MAILROOM_NATS_URL: {error}"))?,
            name: variable("MAILROOM_NAME").unwrap_or_else(|| "gateway".to_string()),
            smtp: place("MAILROOM_SMTP", wiring::SMTP_PORT)?,
            http: place("MAILROOM_HTTP", wiring::HTTP_PORT)?,
            received,
        })
    }

    /// What the subjects of the broker's answers begin with; no two gateways share one.
    pub fn inbox(&self) -> String {
        let user = if is_subject(&self.address.user) { self.address.user.as_str() } else { "gateway" };
        format!("_INBOX.{user}.{:016x}", fastrand::u64(..))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&str, &str)]) -> Result<Settings, String> {
        Settings::read(|name| pairs.iter().find(|pair| pair.0 == name).map(|pair| pair.1.to_string()))
    }

    const URL: (&str, &str) = ("MAILROOM_NATS_URL", "nats://gateway:secret@127.0.0.1:4222");

    #[test]
    fn what_is_not_said_stands_in_system_json() {
        let settings = read(&[URL]).expect("enough");
        assert_eq!((settings.smtp.to_string(), settings.http.port()), ("127.0.0.1:2525".to_string(), 8025));
        assert_eq!((settings.received.as_str(), settings.name.as_str()), ("mail.received", "gateway"));
        assert!(settings.inbox().starts_with("_INBOX.gateway."));
    }

    #[test]
    fn a_wrong_value_is_named() {
        for (name, value) in [("MAILROOM_SMTP", "2525"), ("MAILROOM_HTTP", "x:1"), ("MAILROOM_RECEIVED", "a b")] {
            assert!(read(&[URL, (name, value)]).expect_err("wrong").starts_with(name));
        }
        assert!(read(&[]).expect_err("missing").contains("MAILROOM_NATS_URL"));
    }
}
