//! Takes mail by SMTP and HTTP and publishes it to NATS; many clients, one thread.
//!
//! A client hears that its mail is taken only after the broker has stored it. So the gateway holds
//! nothing of its own, needs no drain, and may be killed at any moment: whoever has not heard 250 or
//! 202 sends again, and the mail's id keeps it from being there twice.

mod broker;
mod client;
mod end;
mod http;
mod limits;
mod mail;
mod net;
mod publication;
mod server;
mod settings;
mod smtp;

use end::End;
use journal::{Journal, Level};
use server::Server;
use settings::Settings;
use std::process::ExitCode;

fn main() -> ExitCode {
    let settings = match Settings::read(|name| std::env::var(name).ok()) {
        Ok(settings) => settings,
        Err(error) => {
            Journal::new("gateway", "gateway").say(Level::Error, "settings").text("reason", &error);
            return ExitCode::from(2);
        }
    };
    let mut journal = Journal::new("gateway", &settings.name);
    let (smtp, http) = (settings.smtp.to_string(), settings.http.to_string());
    let mut server = match Server::open(&settings, Journal::new("gateway", &settings.name)) {
        Ok(server) => server,
        Err(error) => {
            let reason = format!("expected to listen on both addresses, found: {error}");
            journal.say(Level::Error, "settings").text("reason", &reason).text("smtp", &smtp).text("http", &http);
            return ExitCode::from(2);
        }
    };
    journal.say(Level::Info, "listening").text("smtp", &smtp).text("http", &http);
    let end = server.serve();
    let mut line = server.journal().say(Level::Error, end.event());
    if let End::Refused(_) = end {
        line = line.text("broker", &settings.address.to_string()).text("user", &settings.address.user);
    }
    line.text("reason", end.reason()).text("todo", end.todo());
    ExitCode::FAILURE
}
