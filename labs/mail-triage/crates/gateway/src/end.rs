//! Why a gateway ends by itself.

/// The end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum End {
    /// The broker does not let this user in, or not do what a gateway does: trying again changes nothing.
    Refused(String),
    /// The system does not say which sockets are ready, and without that nobody can be served.
    Blind(String),
}

impl End {
    /// After a failed wait.
    pub fn blind(error: std::io::Error) -> Self {
        End::Blind(format!("expected to hear from the system which sockets are ready, found: {error}"))
    }

    /// One word, for the log.
    pub fn event(&self) -> &'static str {
        match self {
            End::Refused(_) => "refused",
            End::Blind(_) => "blind",
        }
    }

    /// What was expected and what was found.
    pub fn reason(&self) -> &str {
        let (End::Refused(reason) | End::Blind(reason)) = self;
        reason
    }

    /// What somebody can do about it.
    pub fn todo(&self) -> &'static str {
        match self {
            End::Refused(_) => "check user and password in MAILROOM_NATS_URL, and what the broker lets this user do",
            End::Blind(_) => {
                "start the gateway again; if it ends again, look whether it may open enough files (ulimit -n) and has enough memory"
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_broker_s_refusal_is_about_passwords() {
        let refused = End::Refused("Authorization Violation".to_string());
        assert!(refused.todo().contains("password"));
        let blind = End::blind(std::io::ErrorKind::InvalidInput.into());
        assert!(blind.reason().contains("sockets") && !blind.todo().contains("password"));
        assert_ne!(blind.event(), refused.event());
    }
}
