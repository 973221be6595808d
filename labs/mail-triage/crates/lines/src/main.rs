//! Mails on standard input, verdicts on standard output, one JSON object a line.
//!
//! A line that is no mail gets an object with `line` and `error`, and the next line is read: one bad
//! line stops nothing. The same source is a component that asks another component, a native program,
//! and a module for WASI 0.1; the crate `judge` knows the difference.

mod answer;
mod line;

use std::io::{BufWriter, ErrorKind, Write, stderr, stdin, stdout};
use std::process::ExitCode;

fn main() -> ExitCode {
    match answer::all(&mut stdin().lock(), &mut BufWriter::with_capacity(1 << 16, stdout().lock())) {
        Ok(()) => ExitCode::SUCCESS,
        // Nobody reads on: that is the reader's right, and no reason to trap.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(stderr(), "lines: expected to read lines and to write answers, found: {error}");
            ExitCode::FAILURE
        }
    }
}
