#!/usr/bin/env bash
# Finds what is wrong with the machine, the node or the cluster, explains it, and says the one fix. Changes nothing.
# shellcheck disable=SC2034,SC2154
# shellcheck source=cluster-scripts/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
  cat <<'USAGE'
usage: doctor.sh [--name NAME] [--pack DIR]
       doctor.sh --context CONTEXT [--kubeconfig FILE] [--probe] [--pack DIR]

Looks at the machine and, when there is one, at the cluster. For each finding: what was expected, what was found, and
the one thing to do. With --context it looks at a cluster of somebody else, through its API alone; --probe is your
consent to start a pod there for each RuntimeClass, which pulls no image and goes again.

Standard output: one line of JSON. The exit code is 1 when there is an error, 0 with warnings only.
USAGE
}

probe=''
own_option() {
  [ "$1" = --probe ] || return 1
  took=1 probe=1
}

only_options "$@"
[ -n "$existing" ] || [ -z "$probe" ] || misused "--probe goes with --context"
own_source

findings='' errors=0 warnings=0 checked=0

# good WHAT: a check that found nothing
good() {
  checked=$((checked + 1))
  say "ok       $1"
}

# finding ID error|warning EXPECTED FOUND FIX
finding() {
  checked=$((checked + 1))
  if [ "$2" = error ]; then errors=$((errors + 1)); else warnings=$((warnings + 1)); fi
  say "$(printf '%-8s' "$2") $1"
  printf '          expected: %s\n          found:    %s\n          to do:    %s\n' "$3" "$4" "$5" >&2
  findings="$findings${findings:+,}{\"id\":\"$1\",\"severity\":\"$2\",\"expected\":$(quote "$3"),\"found\":$(quote "$4"),\"fix\":$(quote "$5")}"
}

# verdict: the line for a program
verdict() {
  say "$checked checks: $errors errors, $warnings warnings"
  tell '{"ok":%s,"cluster":%s,"checked":%d,"findings":[%s]}\n' "$([ "$errors" = 0 ] && echo true || echo false)" "$(quote "$name")" "$checked" "$findings"
}

# What a check itself needs and does not get ends the doctor's round: it is the last finding, and those before it stay.
fail() {
  finding unfinished error "$1" "$2" "$3" 2>&7
  [ "$BASH_SUBSHELL" -gt "$level" ] || verdict >&8 2>&7
  exit 1
}

# again: the command that brings the cluster to where it should be. Without its pack it can bring back only what is there.
again="cluster-scripts/up.sh $(this_cluster)${pack:+ --pack $pack}"
[ -z "$gone" ] || again="$again --pack DIR, with the pack that was in $gone"

# shellcheck source=cluster-scripts/doctor/host.sh
. "$scripts/doctor/host.sh"
# shellcheck source=cluster-scripts/doctor/node.sh
. "$scripts/doctor/node.sh"
# shellcheck source=cluster-scripts/doctor/cluster.sh
. "$scripts/doctor/cluster.sh"

if [ -n "$existing" ]; then
  # shellcheck source=cluster-scripts/existing/doctor.sh
  . "$scripts/existing/doctor.sh"
  check_their_cluster
elif check_docker; then
  look_at_nodes
  check_machine
  if [ -z "$nodes" ]; then
    say "no cluster $name: only the machine was looked at"
  elif check_running; then
    answers=1
    for one in $nodes; do check_node "$one" || answers=''; done
    # Of a node that does not answer everything else would be a consequence.
    if [ -n "$answers" ] && check_api; then check_cluster; fi
  fi
fi

verdict
[ "$errors" = 0 ]
