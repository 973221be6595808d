//! One answer a line.

use crate::line::{self, LONGEST, Line};
use json::mail;
use std::io::{BufRead, Result, Write};

/// Answers every line of `input` on `output`. Empty lines are passed over.
pub fn all(input: &mut impl BufRead, output: &mut impl Write) -> Result<()> {
    let mut number = 0u64;
    let mut out = Vec::new();
    loop {
        number += 1;
        out.clear();
        match line::next(input)? {
            Line::End => return output.flush(),
            Line::TooLong => {
                broken(&mut out, number, &format!("expected at most {LONGEST} bytes in a line, found more"));
            }
            Line::Bytes(bytes) if bytes.iter().all(u8::is_ascii_whitespace) => continue,
            Line::Bytes(bytes) => match mail::read(&bytes) {
                Ok(mail) => answer(&mut out, mail),
                Err(error) => broken(&mut out, number, &error),
            },
        }
        out.push(b'\n');
        output.write_all(&out)?;
    }
}

fn broken(out: &mut Vec<u8>, line: u64, error: &str) {
    out.extend_from_slice(format!(r#"{{"line":{line},"error":"#).as_bytes());
    json::text(out, error);
    out.push(b'}');
}

fn answer(out: &mut Vec<u8>, mail: mail::Mail) {
    let id = mail.id.clone();
    match judge::triage(mail) {
        Ok(verdict) => json::verdict(out, &verdict),
        Err(rejection) => json::rejection(out, &id, &rejection),
    }
}

#[cfg(test)]
mod tests {
    fn answers(input: &str) -> Vec<String> {
        let mut output = Vec::new();
        super::all(&mut input.as_bytes(), &mut output).expect("memory takes everything");
        String::from_utf8(output).expect("JSON is UTF-8").lines().map(String::from).collect()
    }

    #[test]
    fn a_bad_line_stops_nothing() {
        let mail = r#"{"id":"1","sender":"a@b.example","recipient":"info@b.example","subject":"Lift","body":"The lift is out of order.","references":[],"receivedAt":7}"#;
        let empty = mail.replace("Lift", "").replace("The lift is out of order.", "...");
        let answers = answers(&format!("{mail}\n\nno \"mail\"\n{empty}\n"));
        assert!(answers[0].starts_with(r#"{"mail":"1","priority":{"level":"#), "{}", answers[0]);
        assert!(answers[0].contains(r#""team":"facilities""#), "{}", answers[0]);
        assert!(answers[1].starts_with(r#"{"line":3,"error":"expected a mail as one JSON object, found:"#));
        assert_eq!(answers[2], r#"{"mail":"1","rejection":{"tag":"empty"}}"#);
        assert_eq!(answers.len(), 3);
    }
}
