#!/usr/bin/env bash
# Removes the cluster and everything that it kept: containers, their volumes, the kubeconfig.
# shellcheck disable=SC2034,SC2154
# shellcheck source=cluster-scripts/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
  cat <<'USAGE'
usage: down.sh [--name NAME] [--foreign] [--dry-run]
       down.sh --context CONTEXT [--kubeconfig FILE] --remove LIST [--dry-run]

  --name NAME   the cluster's name (mailroom)
  --foreign     also a kind cluster that these scripts did not make
  --dry-run     say what there is to remove, change nothing

A cluster that somebody else made is never removed. What up.sh --install put there is, when it is named:

  --context NAME     the context of your kubeconfig that reaches it
  --kubeconfig FILE  where that context is (where kubectl looks)
  --remove LIST      of nats,keda,metrics,runtimeclasses; nats goes with its volume and the mails in it

Needs docker alone. Standard output: one line of JSON.
USAGE
}

remove=''
own_option() {
  [ "$1" = --remove ] || return 1
  [ -n "$2" ] || misused "$1 needs a value"
  took=2 remove=${2//,/ }
}

only_options "$@"
[ -n "$existing" ] || [ -z "$remove" ] || misused "--remove goes with --context"
for one in $remove; do
  [ -f "$scripts/addons/$one/install.sh" ] || misused "'$one' is not an addon"
done
if [ -n "$existing" ]; then
  # shellcheck source=cluster-scripts/existing/down.sh
  . "$scripts/existing/down.sh"
  their_down
  exit
fi
need_docker
ours_or_named
if [ -z "$dry" ]; then
  one_at_a_time
  # Whoever was waited for may have made another one.
  ours_or_named
fi
count=$(wc -w <<<"$nodes" | tr -d ' ')
if [ -z "$dry" ]; then
  remove_nodes
  remove_image_maker
  rm -rf "$cluster_dir"
  say "cluster $name: removed ($count nodes)"
else
  say "cluster $name: $count nodes to remove"
fi
tell '{"ok":true,"cluster":%s,"dryRun":%s,"removedNodes":%d}\n' "$(quote "$name")" "$([ -n "$dry" ] && echo true || echo false)" "$count"
