//! The names and limits of the system, compiled in from `system.json`.
//!
//! Subjects are constants such as [`RECEIVED`], limits such as [`MAIL_BYTES`], and ports such as
//! [`NATS_PORT`]; the limits of one program alone have a module, such as [`gateway`]. Streams and
//! consumers come as the JSON that the broker takes.

/// A stream of the broker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stream {
    /// Such as "MAIL".
    pub name: &'static str,
    /// What `STREAM.CREATE` and `STREAM.UPDATE` take.
    pub config: &'static str,
}

/// A durable consumer of a stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Consumer {
    /// The name of its stream.
    pub stream: &'static str,
    /// Such as "triage".
    pub name: &'static str,
    /// Nanoseconds after which the broker delivers again what has no answer.
    pub ack_wait_ns: u64,
    /// Deliveries of a message at most; -1 is no limit.
    pub max_deliver: i64,
    /// The configuration in JSON.
    pub config: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/wiring.rs"));

/// The stream of the mails that wait.
pub const MAIL: &str = "MAIL";
/// Where the broker's notices of used-up deliveries are kept.
pub const EXHAUSTED: &str = "EXHAUSTED";
/// The consumer of [`MAIL`] that all workers share.
pub const TRIAGE: &str = "triage";
/// The consumer of [`EXHAUSTED`].
pub const BURY: &str = "bury";

/// The consumer of that name, if `system.json` has it.
pub fn consumer(stream: &str, name: &str) -> Option<&'static Consumer> {
    CONSUMERS.iter().find(|consumer| consumer.stream == stream && consumer.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_programs_speak_of_stands_in_the_file() {
        assert_eq!((RECEIVED, CONTROL), ("mail.received", "mail.control.worker"));
        for name in [MAIL, EXHAUSTED] {
            assert!(STREAMS.iter().any(|stream| stream.name == name), "{name}");
        }
        let triage = consumer(MAIL, TRIAGE).expect("the workers' consumer");
        assert!(triage.max_deliver > 0 && triage.ack_wait_ns > 0);
        assert!(consumer(EXHAUSTED, BURY).is_some());
    }

    #[test]
    fn a_configuration_is_the_json_of_the_file() {
        assert!(STREAMS[0].config.starts_with(r#"{"name":"MAIL","subjects":["mail.received"]"#));
    }

    #[test]
    fn limits_of_one_program_have_a_module() {
        // RFC 5321 wants room for as much.
        for (found, least) in [(gateway::LINE_BYTES, 512), (gateway::RECIPIENTS, 100)] {
            assert!(found >= least, "{found}");
        }
    }
}
