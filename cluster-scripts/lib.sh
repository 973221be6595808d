# shellcheck shell=bash disable=SC2034
# Sourced first by every script: options, messages, bounds, one run at a time. Works with bash 3.2, as macOS has it.
set -euo pipefail

# Files 7 and 8 are the script's own standard error and output, wherever a function's output goes just now: what ends a
# script reaches whoever called it. level is the depth of subshells at which the script itself stands.
exec 7>&2 8>&1
level=0

scripts=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=cluster-scripts/versions.env
. "$scripts/versions.env"
home=${MAILROOM_CLUSTER_DIR:-$(dirname "$scripts")/.cache/cluster}
name=mailroom pack='' dry='' foreign='' addons='' context='' kubeconfig='' existing='' gone=''

# The mark of a cluster that these scripts made: a label of the node's container, there from its first moment.
mark=mailroom.made-by=cluster-scripts

say() { printf '%4d s  %s\n' "$SECONDS" "$*" >&2; }

# quote TEXT: as a JSON string, which may hold no control characters: a colour of somebody's message becomes a space
quote() {
  local text=$1
  text=${text//\\/\\\\}
  text=${text//\"/\\\"}
  text=${text//$'\n'/\\n}
  text=${text//$'\r'/}
  text=${text//[[:cntrl:]]/ }
  printf '"%s"' "$text"
}

# tell FORMAT VALUE...: the line on standard output, for a program
told=''
tell() {
  # shellcheck disable=SC2059
  printf "$@"
  told=1
}

# fail EXPECTED FOUND FIX: for a person on standard error, for a program on standard output; ends the script. In a part of
# it, $(...) or a pipe, only the part ends here, and the line for the program is left to the script, which ends after it.
fail() {
  printf 'expected: %s\nfound:    %s\nto do:    %s\n' "$1" "$2" "$3" >&7
  [ "$BASH_SUBSHELL" -gt "$level" ] || failure "$@" >&8
  exit 1
}
failure() {
  tell '{"ok":false,"cluster":%s,"expected":%s,"found":%s,"fix":%s}\n' "$(quote "$name")" "$(quote "$1")" "$(quote "$2")" "$(quote "$3")"
}

# misused MESSAGE: an option that is not one; exit code 2
misused() {
  printf '%s\n\n' "$1" >&7
  usage >&7
  failure "options as --help has them" "$1" "${0##*/} --help says which there are" >&8
  exit 2
}

# options ARGUMENT...: what all scripts take; the rest lands in the array `rest`
rest=()
options() {
  local value named='' took
  while [ $# -gt 0 ]; do
    case $1 in
    --name | --pack | --addons | --context | --kubeconfig)
      value=${2:-}
      [ -n "$value" ] || misused "$1 needs a value"
      case $1 in
      --name) name=$value named=1 ;;
      --pack) pack=$value ;;
      --addons) addons=$value ;;
      --context) context=$value ;;
      --kubeconfig) kubeconfig=$value ;;
      esac
      shift
      ;;
    --dry-run) dry=1 ;;
    --foreign) foreign=1 ;;
    -h | --help)
      usage
      exit 0
      ;;
    -*)
      took=0
      own_option "$1" "${2:-}" || misused "$1 is not an option"
      shift $((took - 1))
      ;;
    *) rest+=("$1") ;;
    esac
    shift
  done
  if [ -n "$context" ]; then
    [ -z "$named" ] || misused "--name is for clusters that these scripts make, --context for others: give one of them"
    their_cluster
  else
    [ -z "$kubeconfig" ] || misused "--kubeconfig goes with --context"
    our_cluster
  fi
}

# only_options ARGUMENT...: as options, for scripts that take nothing else
only_options() {
  options "$@"
  [ ${#rest[@]} -eq 0 ] || misused "'${rest[0]}' is not an option"
}

# own_option NAME NEXT: a script with options of its own defines this again; it sets took to 1, or to 2 when NEXT is
# the option's value, and fails for what it does not know
own_option() { return 1; }

our_cluster() {
  [[ $name =~ ^[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?$ ]] ||
    misused "'$name' is not a cluster name: lower-case letters, digits and hyphens, 32 at most"
  cluster_dir=$home/clusters/$name
  kubeconfig=$cluster_dir/kubeconfig
  context=kind-$name
}

# their_cluster: one that somebody else made, known by a context of the learner's own kubeconfig (or of --kubeconfig).
# Nothing of it is ours but what --install puts there; no container is looked for, and an empty kubeconfig means
# "where kubectl looks by itself".
their_cluster() {
  existing=1 name=$context
  [ -z "$kubeconfig" ] || [ -f "$kubeconfig" ] || misused "no kubeconfig at $kubeconfig"
  # Contexts may hold slashes and colons (as Amazon's do): the folder has a name that every file system takes.
  cluster_dir=$home/contexts/$(tr -c 'A-Za-z0-9\n' '-' <<<"$context" | cut -c1-40)-$(cksum <<<"$kubeconfig $context" | cut -d' ' -f1)
}

# need_docker: it is there and answers. What follows it works on containers, and so never on a cluster of somebody else.
need_docker() {
  [ -z "$existing" ] || fail "a cluster of these scripts for this" "context $context, a cluster of somebody else" "leave --context out; README.md says what can be done there"
  has_docker || fail "docker on the PATH" "none" "install Docker: https://docs.docker.com/engine/install/"
  bounded 20 docker info >/dev/null 2>&1 || fail "a Docker daemon that answers" "none" "start Docker, then run this again"
}

# has_docker: the program, not the function below
has_docker() { type -P docker >/dev/null; }

# docker ARGUMENT...: a daemon may hang, so nobody asks it without a bound: a minute, unless `bounded` names another
docker() { bounded 60 docker "$@"; }

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

# eventually SECONDS COMMAND...: tries until it succeeds. The seconds are looked at between two tries: each needs a bound
# of its own, as docker and k have.
eventually() {
  local end=$((SECONDS + $1))
  shift
  until "$@" >/dev/null 2>&1; do
    [ "$SECONDS" -lt "$end" ] || return 1
    sleep 0.5
  done
}

# one_at_a_time: waits while another run works on the same cluster. The lock belongs to the open file, so it also
# holds while a child of a killed run is still at work. It lies beside the folder, which down.sh removes: whoever waits
# for it then gets the lock that the next one waits for, too.
one_at_a_time() {
  mkdir -p "${cluster_dir%/*}"
  exec 9>"$cluster_dir.lock"
  if ! locked 0; then
    say "another run works on cluster $name: waiting for it, 5 minutes at most"
    locked 300 || fail "cluster $name to ourselves within 5 minutes" "another run that still works on it" \
      "wait for it, or end it, then run this again"
  fi
  mkdir -p "$cluster_dir"
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

# interrupted: what runs in the foreground has had the same signal; what runs in the background has not, and ends here
interrupted() {
  say "interrupted: run the same command again, it goes on from what is there" 2>&7
  tell '{"ok":false,"cluster":%s,"interrupted":true,"fix":"run the same command again, it goes on from what is there"}\n' "$(quote "$name")" >&8
  exit 130
}
end_children() {
  local one
  for one in $(jobs -p); do end_tree "$one"; done
}
# end_tree PROCESS: with all that it has started, or a wait of minutes goes on alone and holds the lock
end_tree() {
  local one
  for one in $(pgrep -P "$1" 2>/dev/null); do end_tree "$one"; done
  kill "$1" 2>/dev/null || true
}
# ended: a step that nobody foresaw to fail is told, too
ended() {
  local code=$? command=$BASH_COMMAND
  end_children
  [ "$code" -ne 0 ] && [ -z "$told" ] || return 0
  fail "every step to succeed" "one that ended with $code: ${command%%$'\n'*}" "read what it said above and mend that, or ask doctor.sh; then run this again"
}
trap interrupted INT TERM
trap ended EXIT

for part in json pack fetch programs node cluster images archives streams record existing; do
  # shellcheck disable=SC1090
  . "$scripts/lib/$part.sh"
done
