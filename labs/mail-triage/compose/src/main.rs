//! `compose OUT SOCKET PLUG...` gives the component SOCKET what the components PLUG export, and writes
//! the component made of all of them to OUT.
//!
//! The bytes are those of `wac plug SOCKET --plug PLUG... -o OUT`: both call `wac_graph::plug`.

use std::fs;
use std::path::Path;
use std::process::ExitCode;
use wac_graph::{CompositionGraph, EncodeOptions, PackageId};
use wac_types::Package;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [out, socket, plugs @ ..] = arguments.as_slice() else {
        eprintln!("usage: compose OUT SOCKET PLUG...");
        return ExitCode::from(2);
    };
    match compose(socket, plugs)
        .and_then(|bytes| fs::write(out, bytes).map_err(|error| format!("expected to write {out}, found: {error}")))
    {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("compose: {error}");
            ExitCode::FAILURE
        }
    }
}

fn compose(socket: &str, plugs: &[String]) -> Result<Vec<u8>, String> {
    let mut graph = CompositionGraph::new();
    let socket_id = register(&mut graph, "socket", socket)?;
    let plug_ids = plugs.iter().map(|plug| register(&mut graph, &plug_name(plug), plug)).collect::<Result<_, _>>()?;
    wac_graph::plug(&mut graph, plug_ids, socket_id)
        .map_err(|error| format!("expected that {} export what {socket} imports, found: {error}", plugs.join(", ")))?;
    graph.encode(EncodeOptions::default()).map_err(|error| format!("expected a component of all, found: {error}"))
}

/// The names that `wac plug` gives: they are in the bytes.
fn plug_name(file: &str) -> String {
    let stem = Path::new(file).file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    format!("plug:{stem}")
}

fn register(graph: &mut CompositionGraph, name: &str, file: &str) -> Result<PackageId, String> {
    let package = Package::from_file(name, None, Path::new(file), graph.types_mut())
        .map_err(|error| format!("expected a component in {file}, found: {error:#}"))?;
    graph.register_package(package).map_err(|error| format!("expected to take in {file}, found: {error}"))
}
