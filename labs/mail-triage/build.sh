#!/usr/bin/env bash
# Builds the components and puts them together: ./build.sh OUT
#
# Uses cargo and rustc from CARGO and RUSTC, else from PATH; the target wasm32-wasip2 must be there
# (rustup target add wasm32-wasip2). The same sources and tools give the same bytes in any folder.
set -euo pipefail

[ $# -eq 1 ] || {
  echo "usage: ${BASH_SOURCE[0]} OUT" >&2
  exit 2
}
mkdir -p "$1"
out=$(cd "$1" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")"
here=$(pwd)
cargo=${CARGO:-cargo}
rustc=${RUSTC:-rustc}
target=${CARGO_TARGET_DIR:-$here/target}
export CARGO_TARGET_DIR=$target

for program in "$cargo" "$rustc"; do
  command -v "$program" >/dev/null || {
    echo "build.sh: expected the program $program, found none: install Rust (https://rustup.rs), or set CARGO and RUSTC" >&2
    exit 1
  }
done
sysroot=$("$rustc" --print sysroot)
[ -d "$sysroot/lib/rustlib/wasm32-wasip2" ] || {
  echo "build.sh: expected the target wasm32-wasip2 in $sysroot, found none: rustup target add wasm32-wasip2" >&2
  exit 1
}

# A panic message would carry the names of these folders into the component, and so into its digest.
export RUSTFLAGS="--remap-path-prefix=$here=mail-triage --remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=cargo --remap-path-prefix=$sysroot=rust"
"$cargo" build --locked --release --target wasm32-wasip2
RUSTFLAGS='' "$cargo" build --locked --manifest-path compose/Cargo.toml

built=$target/wasm32-wasip2/release
cp "$built/priority.wasm" "$out/priority.wasm"
cp "$built/existing_issue.wasm" "$out/existing-issue.wasm"
cp "$built/triage.wasm" "$out/triage.wasm"

# The name of a plug's file goes into the bytes, so plugs are taken from where every build has them.
cd "$out"
"$target/debug/compose" mail-triage.wasm triage.wasm priority.wasm existing-issue.wasm
"$target/debug/compose" lines.wasm "$built/lines.wasm" mail-triage.wasm
