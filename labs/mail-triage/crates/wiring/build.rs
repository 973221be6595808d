//! Writes `system.json` as Rust constants, so that no program needs the file when it runs.

use serde_json::{Map, Value};
use std::fmt::Write;
use std::path::Path;

/// Programs with limits that no other program has to know. Each has an object of its name in the file,
/// and a module of that name here.
const PROGRAMS: &[&str] = &["gateway", "worker"];

fn main() {
    let file = Path::new("../../system.json");
    println!("cargo::rerun-if-changed={}", file.display());
    let text = std::fs::read_to_string(file)
        .unwrap_or_else(|error| panic!("expected {} to be readable, found: {error}", file.display()));
    let system: Value =
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("expected JSON in system.json, found: {error}"));
    let code = [
        limits(&system, "limits"),
        programs(&system),
        ports(&system),
        subjects(&system),
        streams(&system),
        consumers(&system),
    ]
    .concat();
    let out = std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    std::fs::write(Path::new(&out).join("wiring.rs"), code).expect("cargo's OUT_DIR is writable");
}

fn limits(system: &Value, place: &str) -> String {
    let mut code = String::new();
    for (name, value) in object(system, place) {
        let _ = writeln!(code, "/// `{place}.{name}` of system.json.\npub const {}: u64 = {value};", constant(name));
    }
    code
}

fn programs(system: &Value) -> String {
    let mut code = String::new();
    for program in PROGRAMS {
        let limits = limits(system, program);
        let _ = writeln!(code, "/// `{program}` of system.json.\npub mod {program} {{\n{limits}}}");
    }
    code
}

fn ports(system: &Value) -> String {
    let mut code = String::new();
    for (name, value) in object(system, "ports") {
        let _ = writeln!(code, "/// `ports.{name}` of system.json.\npub const {}_PORT: u16 = {value};", constant(name));
    }
    code
}

fn subjects(system: &Value) -> String {
    let mut code = String::new();
    for (name, value) in object(system, "subjects") {
        let _ = writeln!(code, "/// `subjects.{name}` of system.json.\npub const {}: &str = {value};", constant(name));
    }
    code
}

fn streams(system: &Value) -> String {
    let rows = list(system, "streams").iter().map(|stream| {
        let config = &stream["config"];
        format!("Stream {{ name: {}, config: {:?} }},\n", config["name"], config.to_string())
    });
    format!(
        "/// All streams, in the order of the file.\npub const STREAMS: &[Stream] = &[\n{}];\n",
        rows.collect::<String>()
    )
}

fn consumers(system: &Value) -> String {
    let rows = list(system, "consumers").iter().map(|consumer| {
        let config = &consumer["config"];
        format!(
            "Consumer {{ stream: {}, name: {}, ack_wait_ns: {}, max_deliver: {}, config: {:?} }},\n",
            consumer["stream"],
            config["durable_name"],
            config["ack_wait"],
            config["max_deliver"],
            config.to_string()
        )
    });
    format!(
        "/// All consumers, in the order of the file.\npub const CONSUMERS: &[Consumer] = &[\n{}];\n",
        rows.collect::<String>()
    )
}

fn object<'a>(system: &'a Value, name: &str) -> &'a Map<String, Value> {
    system[name].as_object().unwrap_or_else(|| panic!("expected an object in \"{name}\" of system.json"))
}

fn list<'a>(system: &'a Value, name: &str) -> &'a [Value] {
    system[name].as_array().unwrap_or_else(|| panic!("expected a list in \"{name}\" of system.json"))
}

/// `mailBytes` becomes `MAIL_BYTES`.
fn constant(name: &str) -> String {
    let mut constant = String::new();
    for c in name.chars() {
        if c.is_uppercase() {
            constant.push('_');
        }
        constant.push(c.to_ascii_uppercase());
    }
    constant
}
