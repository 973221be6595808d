//! Subjects and payloads of requests, and the words of acknowledgements.

use std::time::Duration;

/// The verdict on a message is stored: the broker forgets it.
pub const ACK: &[u8] = b"+ACK";
/// We still work on it: the clock of its acknowledgement starts again.
pub const IN_PROGRESS: &[u8] = b"+WPI";
/// Never deliver it again.
pub const TERM: &[u8] = b"+TERM";

/// Deliver it again, after a while. Where a consumer has a backoff, the broker adds that to the delay.
pub fn nak(delay: Duration) -> String {
    format!(r#"-NAK {{"delay":{}}}"#, delay.as_nanos())
}

/// Where a pull is asked for.
pub fn next_subject(stream: &str, consumer: &str) -> String {
    format!("$JS.API.CONSUMER.MSG.NEXT.{stream}.{consumer}")
}

/// A pull that waits: up to `batch` messages and `bytes`, each as it comes, until the time is up.
pub fn next(batch: usize, bytes: usize, expires: Duration) -> String {
    format!(r#"{{"batch":{batch},"max_bytes":{bytes},"expires":{}}}"#, expires.as_nanos())
}

/// A pull of what is there now.
pub fn next_at_once(batch: usize) -> String {
    format!(r#"{{"batch":{batch},"no_wait":true}}"#)
}

/// Where a stored message is asked for, and with [`sequence`] which.
pub fn get_subject(stream: &str) -> String {
    format!("$JS.API.STREAM.MSG.GET.{stream}")
}

/// Where a stored message is deleted, and with [`delete`] which.
pub fn delete_subject(stream: &str) -> String {
    format!("$JS.API.STREAM.MSG.DELETE.{stream}")
}

/// The message of that number.
pub fn sequence(sequence: u64) -> String {
    format!(r#"{{"seq":{sequence}}}"#)
}

/// The message of that number, its bytes not overwritten first.
pub fn delete(sequence: u64) -> String {
    format!(r#"{{"seq":{sequence},"no_erase":true}}"#)
}

/// Where a stream is asked for its state; the payload is empty.
pub fn stream_info_subject(stream: &str) -> String {
    format!("$JS.API.STREAM.INFO.{stream}")
}

/// Where a stream is made; its configuration is the payload.
pub fn create_stream_subject(stream: &str) -> String {
    format!("$JS.API.STREAM.CREATE.{stream}")
}

/// Where a stream is changed; its configuration is the payload.
pub fn update_stream_subject(stream: &str) -> String {
    format!("$JS.API.STREAM.UPDATE.{stream}")
}

/// Where a durable consumer is made or changed.
pub fn create_consumer_subject(stream: &str, consumer: &str) -> String {
    format!("$JS.API.CONSUMER.DURABLE.CREATE.{stream}.{consumer}")
}

/// The payload for [`create_consumer_subject`]; `config` is JSON.
pub fn create_consumer(stream: &str, config: &str) -> String {
    format!(r#"{{"stream_name":"{stream}","config":{config}}}"#)
}
