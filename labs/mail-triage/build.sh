#!/usr/bin/env bash
# Builds the components and puts them together: ./build.sh OUT
# Builds worker and gateway as static programs for Linux, and says for which target: ./build.sh --native OUT
#
# Uses cargo and rustc from CARGO and RUSTC, else from PATH; the targets wasm32-wasip2 and wasm32-wasip1
# must be there (rustup target add wasm32-wasip2 wasm32-wasip1). The same sources and tools give the
# same bytes in any folder.
set -euo pipefail

native=no
if [ "${1:-}" = --native ]; then
  native=yes
  shift
fi
[ $# -eq 1 ] || {
  echo "usage: ${BASH_SOURCE[0]} [--native] OUT" >&2
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

need_target() {
  [ -d "$sysroot/lib/rustlib/$1" ] || {
    echo "build.sh: expected the target $1 in $sysroot, found none: rustup target add $1" >&2
    exit 1
  }
}

# A panic message would carry the names of these folders into a component, and so into its digest.
flags="--remap-path-prefix=$here=mail-triage --remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=cargo --remap-path-prefix=$sysroot=rust"

if [ "$native" = yes ]; then
  # Whatever the machine: an image "from scratch" has no C library, so the program brings its own.
  platform=$("$rustc" -vV | sed -n 's/^host: \([^-]*\)-.*/\1/p')-unknown-linux-musl
  [ -d "$sysroot/lib/rustlib/$platform" ] || platform=${platform%musl}gnu
  need_target "$platform"
  # Built for speed, as one builds a server: nobody downloads it into a page.
  export RUSTFLAGS="$flags -C target-feature=+crt-static -C link-arg=-s" CARGO_PROFILE_RELEASE_OPT_LEVEL=3
  "$cargo" build --locked --release --target "$platform" -p worker -p gateway
  cp "$target/$platform/release/worker" "$target/$platform/release/gateway" "$out/"
  echo "$platform"
  exit 0
fi

need_target wasm32-wasip2
need_target wasm32-wasip1
export RUSTFLAGS=$flags
"$cargo" build --locked --release --target wasm32-wasip2
"$cargo" build --locked --release --target wasm32-wasip1 -p lines
RUSTFLAGS='' "$cargo" build --locked --manifest-path compose/Cargo.toml

built=$target/wasm32-wasip2/release
cp "$built/priority.wasm" "$out/priority.wasm"
cp "$built/existing_issue.wasm" "$out/existing-issue.wasm"
cp "$built/triage.wasm" "$out/triage.wasm"
cp "$built/gateway.wasm" "$out/gateway.wasm"
cp "$target/wasm32-wasip1/release/lines.wasm" "$out/triage-wasip1.wasm"
# Cargo marks a module as a program; here it is a file like the others.
chmod 644 "$out/triage-wasip1.wasm"

# The name of a plug's file goes into the bytes, so plugs are taken from where every build has them.
cd "$out"
"$target/debug/compose" mail-triage.wasm triage.wasm priority.wasm existing-issue.wasm
"$target/debug/compose" lines.wasm "$built/lines.wasm" mail-triage.wasm
"$target/debug/compose" worker.wasm "$built/worker.wasm" mail-triage.wasm
