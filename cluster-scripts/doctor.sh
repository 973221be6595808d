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
consent to start a pod there for each RuntimeClass, which pulls no image and goes again. Standard output: one line of JSON. The exit code is 1 when there is an error, 0 with warnings only.
USAGE
}

probe=''
own_option() {
  [ "$1" = --probe ] || return 1
  took=1 probe=1
}

only_options "$@"
[ -n "$existing" ] || [ -z "$probe" ] || misused "--probe goes with --context"
remembered_pack

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

# again: the command that brings the cluster to where it should be
again="cluster-scripts/up.sh $(this_cluster)${pack:+ --pack $pack}"

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
  check_machine
  if [ -z "$(nodes)" ]; then
    say "no cluster $name: only the machine was looked at"
  elif check_running; then
    for one in $(nodes); do check_node "$one"; done
    if check_api; then check_cluster; fi
  fi
fi

say "$checked checks: $errors errors, $warnings warnings"
tell '{"ok":%s,"cluster":%s,"checked":%d,"findings":[%s]}\n' "$([ "$errors" = 0 ] && echo true || echo false)" "$(quote "$name")" "$checked" "$findings"
[ "$errors" = 0 ]
