//! `nats://user:password@host:port`.

use percent_encoding::percent_decode_str;
use std::fmt;

/// Where the broker is, and as whom we come.
#[derive(Clone, PartialEq, Eq)]
pub struct Address {
    /// A name, an IPv4 address, or an IPv6 address without its brackets.
    pub host: String,
    /// 4222 unless given.
    pub port: u16,
    /// Empty where the broker asks for none.
    pub user: String,
    /// The user's.
    pub password: String,
}

const EXPECTED: &str = "expected nats://user:password@host:port";

impl Address {
    /// Reads an address; the error says what was expected, and never the password.
    pub fn read(text: &str) -> Result<Self, String> {
        let Some(rest) = text.strip_prefix("nats://") else {
            return Err(format!("{EXPECTED}, found another beginning than nats://"));
        };
        let rest = rest.strip_suffix('/').unwrap_or(rest);
        let (who, place) = rest.rsplit_once('@').unwrap_or(("", rest));
        let (user, password) = who.split_once(':').unwrap_or((who, ""));
        let (host, port) = match place.rsplit_once(':') {
            Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
            _ => (place, None),
        };
        let port = match port.map(str::parse) {
            None => 4222,
            Some(Ok(port)) if port > 0 => port,
            Some(_) => return Err(format!("{EXPECTED}, found a port that is no number from 1 to 65535")),
        };
        let host = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
        if host.is_empty() || host.contains(['/', '?', '#']) {
            return Err(format!("{EXPECTED}, found no host"));
        }
        let decode = |text: &str| match percent_decode_str(text).decode_utf8() {
            Ok(text) => Ok(text.into_owned()),
            Err(_) => Err(format!("{EXPECTED}, found a user or password that is not UTF-8")),
        };
        Ok(Address { host: host.to_string(), port, user: decode(user)?, password: decode(password)? })
    }
}

/// For logs: without the password.
impl fmt::Display for Address {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        match self.host.contains(':') {
            true => write!(out, "[{}]:{}", self.host, self.port),
            false => write!(out, "{}:{}", self.host, self.port),
        }
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        write!(out, "nats://{}:***@{self}", self.user)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_four_parts() {
        let read = |text| Address::read(text).map(|found| (found.host, found.port, found.user, found.password));
        let parts = |host: &str, port, user: &str, password: &str| {
            Ok((host.to_string(), port, user.to_string(), password.to_string()))
        };
        assert_eq!(read("nats://worker:s%40:x@broker:4333"), parts("broker", 4333, "worker", "s@:x"));
        assert_eq!(read("nats://127.0.0.1/"), parts("127.0.0.1", 4222, "", ""));
        assert_eq!(read("nats://a:b@[::1]:5"), parts("::1", 5, "a", "b"));
        assert_eq!(read("nats://[::1]"), parts("::1", 4222, "", ""));
    }

    #[test]
    fn a_mistake_is_named_and_the_password_is_not() {
        for bad in [
            "",
            "http://a:secret@b",
            "nats://a:secret@",
            "nats://a:secret@b:0",
            "nats://a:secret@b:x",
            "nats://a:secret@b/c",
        ] {
            let error = Address::read(bad).unwrap_err();
            assert!(error.starts_with(EXPECTED) && !error.contains("secret"), "{error}");
        }
        let address = Address::read("nats://a:secret@b:1").unwrap();
        assert_eq!((format!("{address}"), format!("{address:?}")), ("b:1".into(), "nats://a:***@b:1".into()));
    }
}
