//! Compiles the phrases of the tables, so that the component carries them in their small form.

#[expect(dead_code, reason = "of the tables, only the phrases are needed here")]
#[path = "src/lexicon/mod.rs"]
mod lexicon;

use std::path::Path;
use text::phrases::compile::compile;

fn main() {
    let folder = std::env::var_os("OUT_DIR").expect("cargo says where a build script may write");
    let file = Path::new(&folder).join("phrases");
    std::fs::write(&file, compile(lexicon::phrases())).expect("the folder for a build script's files can be written");
    println!("cargo::rerun-if-changed=src/lexicon");
}
