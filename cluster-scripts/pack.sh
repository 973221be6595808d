#!/usr/bin/env bash
# Packs: everything that a cluster is made of in one folder, so that up.sh --pack DIR needs no network.
# `build` needs one and was never run against the real registries: its checks and error paths are tested, its
# downloads are not. `verify` and `serve` are tested as they are.
# shellcheck disable=SC2154
# shellcheck source=cluster-scripts/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
  cat <<'USAGE'
usage: pack.sh verify DIR
       pack.sh build DIR
       pack.sh serve DIR [--address ADDRESS] [--port PORT] [--minutes N]

verify  compares every file with pack.json, and names those that are missing or damaged
build   fetches everything by the digests of versions.env; goes on where it stopped; verifies what it made
serve   lets others copy the pack over HTTP: on 127.0.0.1 unless an address is given, at most 120 minutes (Python 3)

Standard output: one line of JSON; for serve, the first line is the address.
USAGE
}

# verify: every entry, and what up.sh cannot do without
verify() {
  local kind name_ version file sum bytes arch source licence problem count=0 problems='' kinds=''
  pack_open
  # shellcheck disable=SC2034
  while IFS=$fs read -r kind name_ version file sum bytes arch source licence; do
    count=$((count + 1)) kinds="$kinds|$kind $name_|"
    if problem=$(pack_problem "$pack/$file" "$bytes" "$sum"); then continue; fi
    say "$file ($kind $name_): $problem"
    problems="$problems${problems:+,}{\"file\":$(quote "$file"),\"name\":$(quote "$name_"),\"problem\":$(quote "$problem")}"
  done <<<"$pack_lines"
  for kind in 'program kind' 'program kubectl' 'program containerd-shim-wasmtime-v1' 'image *node:' 'image ghcr.io/kedacore/keda:' \
    'image ghcr.io/kedacore/keda-metrics-apiserver:' 'image ghcr.io/kedacore/keda-admission-webhooks:' 'image *nats:' 'manifest keda'; do
    # shellcheck disable=SC2053
    [[ $kinds == *"|"${kind/\*/*}* ]] || {
      say "no entry for ${kind/\*/}: up.sh needs one"
      problems="$problems${problems:+,}{\"file\":\"\",\"name\":$(quote "${kind/\*/}"),\"problem\":\"no entry\"}"
    }
  done
  [ -z "$problems" ] || say "expected $count files as pack.json says; copy those named above again from where the pack came"
  [ -n "$problems" ] || say "$count entries, all as pack.json says"
  tell '{"ok":%s,"pack":%s,"entries":%d,"problems":[%s]}\n' "$([ -z "$problems" ] && echo true || echo false)" "$(quote "$pack")" "$count" "$problems"
  [ -z "$problems" ]
}

serve() {
  local address=127.0.0.1 port=0 minutes=120
  while [ $# -gt 0 ]; do
    case $1 in
    --address) address=${2:-} ;;
    --port) port=${2:-} ;;
    --minutes) minutes=${2:-} ;;
    *) misused "'$1' is not an option of serve" ;;
    esac
    [ $# -ge 2 ] || misused "$1 needs a value"
    shift 2
  done
  [[ $port =~ ^[0-9]{1,5}$ ]] || misused "--port: '$port' is not a port"
  [[ $minutes =~ ^[0-9]{1,3}$ ]] || misused "--minutes: '$minutes' is not a number of minutes under 1000"
  [[ $address =~ ^[0-9A-Fa-f.:]+$ ]] || misused "--address: '$address' is not an address of this machine"
  command -v python3 >/dev/null || fail "python3 on the PATH" "none" "install Python 3, or copy the folder by other means"
  verify >/dev/null || fail "a whole pack" "files that are missing or damaged (named above)" "mend the pack, then serve it"
  [ -z "$(find "$pack" -type l | head -1)" ] || fail "a pack of plain files" "a symbolic link in it" "copy the pack with links resolved: cp -rL"
  say "serving $pack on $address for $minutes minutes at most; Ctrl-C ends it"
  PYTHONUNBUFFERED=1 bounded "$((minutes * 60))" python3 -m http.server --bind "$address" --directory "$pack" "$port" ||
    [ $? -eq 124 ] || fail "to serve on $address" "a server that ended (its message stands above)" "choose another --address or --port"
}

verb=${1:-}
[ $# -eq 0 ] || shift
case $verb in
verify | build | serve) ;;
-h | --help)
  usage
  exit 0
  ;;
*) misused "'$verb' is none of verify, build and serve" ;;
esac
[[ ${1:-} == [!-]* ]] || misused "$verb needs the folder of a pack"
case $verb in
verify)
  pack=$1
  [ $# -eq 1 ] || misused "verify takes a folder only"
  verify
  ;;
serve)
  pack=$1
  shift
  serve "$@"
  ;;
build)
  [ $# -eq 1 ] || misused "build takes a folder only"
  # shellcheck source=cluster-scripts/lib/build-pack.sh
  . "$scripts/lib/build-pack.sh"
  build "$1"
  pack=$1
  verify
  ;;
esac
