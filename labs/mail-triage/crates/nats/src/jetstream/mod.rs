//! What JetStream says in NATS messages: requests and answers in JSON, and the subject that a
//! delivered message is acknowledged on.

pub mod answer;
pub mod delivery;
pub mod request;
