//! Mails on standard input, verdicts on standard output, one JSON object a line.
//!
//! A line that is no mail gets an object with `line` and `error`, and the next line is read: one bad
//! line stops nothing. Natively the command only says that it needs a component host.

#[cfg(target_family = "wasm")]
mod bindings {
    wit_bindgen::generate!({ world: "lines-world", path: "../../wit" });
}
#[cfg(target_family = "wasm")]
mod answer;
mod line;
mod mail;

#[cfg(target_family = "wasm")]
fn main() -> std::process::ExitCode {
    let stdout = std::io::stdout().lock();
    match answer::all(&mut std::io::stdin().lock(), &mut std::io::BufWriter::with_capacity(1 << 16, stdout)) {
        Ok(()) => std::process::ExitCode::SUCCESS,
        // Nobody reads on: that is the reader's right, and no reason to trap.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => std::process::ExitCode::SUCCESS,
        Err(error) => {
            use std::io::Write;
            let _ = writeln!(std::io::stderr(), "lines: expected to read lines and to write answers, found: {error}");
            std::process::ExitCode::FAILURE
        }
    }
}

#[cfg(not(target_family = "wasm"))]
fn main() {
    eprintln!("lines: this is a component; run it with: wasmtime run lines.wasm < mails.jsonl");
    std::process::exit(2);
}
