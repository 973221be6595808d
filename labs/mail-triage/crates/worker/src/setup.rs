//! `worker setup`: makes the streams and consumers of `system.json`, or brings them in line. Again and
//! again gives the same.

use crate::refused;
use crate::settings::Settings;
use journal::{Journal, Level};
use nats::backoff::Backoff;
use nats::connection::{Connection, Lost};
use nats::encode;
use nats::jetstream::answer::{self, ApiError, Done};
use nats::jetstream::request;
use std::process::ExitCode;
use std::time::{Duration, Instant};
use wiring::{Consumer, Stream};

/// A broker that was started a moment ago is waited for; for ever, nobody would see the mistake.
const MOST: Duration = Duration::from_secs(60);

/// Ends with 0 when all is as `system.json` says.
pub fn run(settings: &Settings, journal: &mut Journal) -> ExitCode {
    let began = Instant::now();
    let mut backoff = Backoff::new(Duration::from_millis(wiring::RECONNECT_FIRST_MS), Duration::from_secs(2));
    loop {
        let reason = match Connection::open(&settings.address, &settings.name)
            .and_then(|connection| Setup::new(settings, connection).all(journal))
        {
            Ok(Ok(())) => return ExitCode::SUCCESS,
            Ok(Err(error)) if error.code != 503 => {
                journal.say(Level::Error, "setup").text("reason", &error.to_string());
                return ExitCode::FAILURE;
            }
            Ok(Err(error)) => error.to_string(),
            Err(Lost::Gone(reason)) => reason,
            Err(Lost::Refused(reason)) => {
                refused(settings, journal, &reason);
                return ExitCode::FAILURE;
            }
        };
        if began.elapsed() > MOST {
            journal.say(Level::Error, "setup").text("reason", &reason);
            return ExitCode::FAILURE;
        }
        let wait = backoff.next_wait();
        journal.say(Level::Warn, "reconnecting").text("reason", &reason).ms("waitMs", wait);
        std::thread::sleep(wait);
    }
}

struct Setup {
    connection: Connection,
    inbox: String,
    asked: u64,
}

type Answer = Result<Result<(), ApiError>, Lost>;

impl Setup {
    fn new(settings: &Settings, mut connection: Connection) -> Self {
        let inbox = settings.inbox();
        encode::subscribe(connection.out(), &format!("{inbox}.*"), 1);
        Setup { connection, inbox, asked: 0 }
    }

    fn all(mut self, journal: &mut Journal) -> Answer {
        for stream in wiring::STREAMS {
            if let Err(error) = self.stream(stream)? {
                return Ok(Err(named(stream.name, error)));
            }
            journal.say(Level::Info, "stream").text("stream", stream.name);
        }
        for consumer in wiring::CONSUMERS {
            if let Err(error) = self.consumer(consumer)? {
                return Ok(Err(named(consumer.name, error)));
            }
            journal.say(Level::Info, "consumer").text("stream", consumer.stream).text("consumer", consumer.name);
        }
        Ok(Ok(()))
    }

    /// Asks first: to make a stream that exists can fail for want of storage that it has already.
    fn stream(&mut self, stream: &Stream) -> Answer {
        let subject = match self.ask(&request::stream_info_subject(stream.name), b"")? {
            Ok(()) => request::update_stream_subject(stream.name),
            Err(ApiError { err_code: ApiError::NO_STREAM, .. }) => request::create_stream_subject(stream.name),
            Err(error) => return Ok(Err(error)),
        };
        self.ask(&subject, stream.config.as_bytes())
    }

    /// Making a durable consumer that exists brings it in line.
    fn consumer(&mut self, consumer: &Consumer) -> Answer {
        let payload = request::create_consumer(consumer.stream, consumer.config);
        self.ask(&request::create_consumer_subject(consumer.stream, consumer.name), payload.as_bytes())
    }

    /// One request, and the answer to it.
    fn ask(&mut self, subject: &str, payload: &[u8]) -> Answer {
        self.asked += 1;
        let reply = format!("{}.{}", self.inbox, self.asked);
        encode::publish(self.connection.out(), subject, Some(&reply), payload);
        let end = Instant::now() + Duration::from_millis(wiring::BROKER_ANSWER_MS);
        let mut found = None;
        while found.is_none() {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                let ms = wiring::BROKER_ANSWER_MS;
                return Err(Lost::Gone(format!("expected an answer on {subject} within {ms} ms, heard nothing")));
            }
            self.connection.turn(left, |message, _| {
                if message.subject == reply {
                    found = Some(answer::read::<Done>(&message).map(|_| ()));
                }
            })?;
        }
        Ok(found.unwrap_or(Ok(())))
    }
}

fn named(name: &str, error: ApiError) -> ApiError {
    ApiError { description: format!("{name}: {}", error.description), ..error }
}
