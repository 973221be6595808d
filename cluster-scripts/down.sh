#!/usr/bin/env bash
# Removes the cluster and everything that it kept: containers, their volumes, the kubeconfig.
# shellcheck disable=SC2154
# shellcheck source=cluster-scripts/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
  cat <<'USAGE'
usage: down.sh [--name NAME] [--foreign] [--dry-run]

  --name NAME   the cluster's name (mailroom)
  --foreign     also a kind cluster that these scripts did not make
  --dry-run     say what there is to remove, change nothing

Needs docker alone. Standard output: one line of JSON.
USAGE
}

only_options "$@"
need_docker
ours_or_named
count=$(nodes | wc -l | tr -d ' ')
if [ -z "$dry" ]; then
  one_at_a_time
  remove_nodes
  rm -rf "$cluster_dir"
  say "cluster $name: removed ($count nodes)"
else
  say "cluster $name: $count nodes to remove"
fi
printf '{"ok":true,"cluster":%s,"dryRun":%s,"removedNodes":%d}\n' "$(quote "$name")" "$([ -n "$dry" ] && echo true || echo false)" "$count"
