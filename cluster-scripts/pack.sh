#!/usr/bin/env bash
# Packs: everything that a cluster is made of in one folder, so that up.sh --pack DIR needs no network.
# `build` needs one and was never run against the real registries: it is tested with a server of our own and a stand-in
# for docker. `verify` and `serve` are tested as they are.
# shellcheck disable=SC2154
# shellcheck source=cluster-scripts/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
  cat <<'USAGE'
usage: pack.sh verify DIR
       pack.sh build DIR [--dry-run]
       pack.sh serve DIR [--address ADDRESS] [--port PORT] [--minutes N]

verify  compares every file with pack.json, and names those that are missing or damaged
build   fetches everything by the digests of versions.env; goes on where it stopped; verifies what it made. What has no
        digest there is recorded in DIR/downloads.lock, and another one later refused.
        --dry-run: say what is there and what would come from where, change nothing
serve   lets others copy the pack over HTTP: on 127.0.0.1 unless an address is given, for 120 minutes unless --minutes
        says fewer (Python 3)

Standard output: one line of JSON; that of serve comes when others can copy, and has the URL.
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
  [[ $port =~ ^[0-9]{1,5}$ && $((10#$port)) -le 65535 ]] || misused "--port: '$port' is not a port"
  [[ $minutes =~ ^[0-9]{1,3}$ && $((10#$minutes)) -ge 1 && $((10#$minutes)) -le 120 ]] || misused "--minutes: '$minutes' is none of 1 to 120"
  [[ $address =~ ^[0-9A-Fa-f.:]+$ ]] || misused "--address: '$address' is not an address of this machine"
  command -v python3 >/dev/null || fail "python3 on the PATH" "none" "install Python 3, or copy the folder by other means"
  [ ! -f "$pack/.building" ] || fail "a pack that is done" "one that a build was stopped in" "pack.sh build $pack, then serve it"
  verify >/dev/null || fail "a whole pack" "files that are missing or damaged (named above)" "mend the pack, then serve it"
  [ -z "$(find "$pack" -type l | head -1)" ] || fail "a pack of plain files" "a symbolic link in it" "copy the pack with links resolved: cp -rL"
  say "serving $pack on $address for $minutes minutes at most; Ctrl-C ends it"
  # In the background, so that a signal ends it at once; being ended is how this ends well.
  trap 'told=1 && exit 0' INT TERM
  python3 - "$address" "$((10#$port))" "$((10#$minutes))" "$pack" <<'PYTHON' &
import functools, http.server, json, socket, sys, threading

address, port, minutes, folder = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
class Server(http.server.ThreadingHTTPServer):
    address_family = socket.AF_INET6 if ":" in address else socket.AF_INET
server = Server((address, port), functools.partial(http.server.SimpleHTTPRequestHandler, directory=folder))
end = threading.Timer(60 * minutes, server.shutdown)
end.daemon = True
end.start()
host = "[%s]" % address if ":" in address else address
url = "http://%s:%d/" % (host, server.server_address[1])
print(json.dumps({"ok": True, "pack": folder, "url": url, "minutes": minutes}), flush=True)
server.serve_forever()
PYTHON
  wait "$!" || fail "to serve on $address" "a server that ended (its message stands above)" "choose another --address or --port"
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
  folder=$1
  shift
  if [ "${1:-}" = --dry-run ]; then dry=1 && shift; fi
  [ $# -eq 0 ] || misused "build takes a folder and --dry-run"
  # shellcheck source=cluster-scripts/lib/build-pack.sh
  . "$scripts/lib/build-pack.sh"
  build "$folder"
  if [ -z "$dry" ]; then
    pack=$folder
    verify
  fi
  ;;
esac
