# shellcheck shell=bash disable=SC2034
# Sourced first by every script: options, messages, bounds, one run at a time. Works with bash 3.2, as macOS has it.
set -euo pipefail

scripts=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=cluster-scripts/versions.env
. "$scripts/versions.env"
home=${MAILROOM_CLUSTER_DIR:-$(dirname "$scripts")/.cache/cluster}
name=mailroom pack='' dry='' foreign='' addons=''

# The mark of a cluster that these scripts made: a label of the node's container, there from its first moment.
mark=mailroom.made-by=cluster-scripts

say() { printf '%4d s  %s\n' "$SECONDS" "$*" >&2; }

# quote TEXT: as a JSON string
quote() {
  local text=$1
  text=${text//\\/\\\\}
  text=${text//\"/\\\"}
  text=${text//$'\n'/\\n}
  text=${text//$'\t'/ }
  text=${text//$'\r'/}
  printf '"%s"' "$text"
}

# fail EXPECTED FOUND FIX: for a person on standard error, for a program on standard output; ends the script
fail() {
  printf 'expected: %s\nfound:    %s\nto do:    %s\n' "$1" "$2" "$3" >&2
  printf '{"ok":false,"cluster":%s,"expected":%s,"found":%s,"fix":%s}\n' "$(quote "$name")" "$(quote "$1")" "$(quote "$2")" "$(quote "$3")"
  exit 1
}

# misused MESSAGE: an option that is not one; exit code 2
misused() {
  printf '%s\n\n' "$1" >&2
  usage >&2
  exit 2
}

# options ARGUMENT...: what all scripts take; the rest lands in the array `rest`
rest=()
options() {
  local value
  while [ $# -gt 0 ]; do
    case $1 in
    --name | --pack | --addons)
      value=${2:-}
      [ -n "$value" ] || misused "$1 needs a value"
      case $1 in
      --name) name=$value ;;
      --pack) pack=$value ;;
      --addons) addons=$value ;;
      esac
      shift
      ;;
    --dry-run) dry=1 ;;
    --foreign) foreign=1 ;;
    -h | --help)
      usage
      exit 0
      ;;
    -*) misused "$1 is not an option" ;;
    *) rest+=("$1") ;;
    esac
    shift
  done
  [[ $name =~ ^[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?$ ]] ||
    misused "'$name' is not a cluster name: lower-case letters, digits and hyphens, 32 at most"
  cluster_dir=$home/clusters/$name
  kubeconfig=$cluster_dir/kubeconfig
}

# bounded SECONDS PROGRAM...: ends it when it takes longer. macOS has no timeout, but perl.
bounded() {
  local limit=$1
  shift
  if command -v timeout >/dev/null; then
    timeout --foreground --kill-after=5 "$limit" "$@"
  else
    perl -e 'alarm shift; exec @ARGV or exit 127' "$limit" "$@"
  fi
}

# eventually SECONDS COMMAND...: tries until it succeeds
eventually() {
  local end=$((SECONDS + $1))
  shift
  until "$@" >/dev/null 2>&1; do
    [ "$SECONDS" -lt "$end" ] || return 1
    sleep 0.5
  done
}

# one_at_a_time: waits while another run works on the same cluster. The lock belongs to the open file, so it also
# holds while a child of a killed run is still at work.
one_at_a_time() {
  mkdir -p "$cluster_dir"
  exec 9>"$cluster_dir/lock"
  locked 0 && return
  say "another run works on cluster $name: waiting for it, 5 minutes at most"
  locked 300 || fail "cluster $name to ourselves within 5 minutes" "another run that still works on it" \
    "wait for it, or end it, then run this again"
}

# locked SECONDS: takes the lock of file 9
locked() {
  if command -v flock >/dev/null; then
    flock -w "$1" 9
  else
    # shellcheck disable=SC2016
    perl -e 'use Fcntl ":flock"; open(my $f, ">&=9") or exit 2; my $end = time + shift;
      until (flock($f, LOCK_EX | LOCK_NB)) { exit 1 if time >= $end; select(undef, undef, undef, 0.2) }' "$1"
  fi
}

# sha256 FILE
sha256() { if command -v sha256sum >/dev/null; then sha256sum <"$1"; else shasum -a 256 <"$1"; fi | cut -c1-64; }

trap 'say "interrupted: run the same command again, it goes on from what is there"; exit 130' INT TERM

for part in json pack fetch programs node cluster images; do
  # shellcheck disable=SC1090
  . "$scripts/lib/$part.sh"
done
