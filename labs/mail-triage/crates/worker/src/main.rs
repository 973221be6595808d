//! Pulls mails from the broker, asks for verdicts, publishes them, and only then acknowledges.
//!
//! `worker` works until it is told to drain; `worker setup` makes the streams and consumers and ends.
//! Both take their settings from the environment ([`settings`]). A mail that is not acknowledged is
//! delivered again, so ending at any moment loses nothing.

mod session;
mod settings;
mod setup;

use journal::{Journal, Level};
use nats::backoff::Backoff;
use nats::connection::{Connection, Lost};
use session::Session;
use settings::Settings;
use std::process::ExitCode;
use std::time::{Duration, Instant};

fn main() -> ExitCode {
    let settings = match Settings::read(|name| std::env::var(name).ok()) {
        Ok(settings) => settings,
        Err(error) => {
            Journal::new("worker", "worker").say(Level::Error, "settings").text("reason", &error);
            return ExitCode::from(2);
        }
    };
    let mut journal = Journal::new("worker", &settings.name);
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => work(&settings, &mut journal),
        ["setup"] => setup::run(&settings, &mut journal),
        _ => {
            let reason = format!("expected no argument or \"setup\", found {arguments:?}");
            journal.say(Level::Error, "settings").text("reason", &reason);
            ExitCode::from(2)
        }
    }
}

/// Works for ever, over as many connections as it takes.
fn work(settings: &Settings, journal: &mut Journal) -> ExitCode {
    let most = Duration::from_millis(wiring::RECONNECT_MOST_MS);
    let mut backoff = Backoff::new(Duration::from_millis(wiring::RECONNECT_FIRST_MS), most);
    loop {
        let began = Instant::now();
        let lost = match Connection::open(&settings.address, &settings.name) {
            Ok(connection) => match Session::new(settings, journal, connection).run() {
                Ok(()) => return ExitCode::SUCCESS,
                Err(lost) => lost,
            },
            Err(lost) => lost,
        };
        let reason = match lost {
            Lost::Gone(reason) => reason,
            Lost::Refused(reason) => {
                refused(settings, journal, &reason);
                return ExitCode::FAILURE;
            }
        };
        if began.elapsed() > most {
            backoff.reset();
        }
        let wait = backoff.next_wait();
        journal
            .say(Level::Warn, "reconnecting")
            .text("broker", &settings.address.to_string())
            .text("reason", &reason)
            .number("attempt", backoff.failures().into())
            .ms("waitMs", wait);
        std::thread::sleep(wait);
    }
}

/// Trying again changes nothing: a person has to look.
fn refused(settings: &Settings, journal: &mut Journal, reason: &str) {
    journal
        .say(Level::Error, "refused")
        .text("broker", &settings.address.to_string())
        .text("user", &settings.address.user)
        .text("reason", reason)
        .text("todo", "check user and password in MAILROOM_NATS_URL, and what the broker lets this user do");
}
