#!/usr/bin/env bash
# Makes the cluster of the workshop, or brings it to where it should be. README.md says what each action does.
# shellcheck disable=SC2034,SC2154
# shellcheck source=cluster-scripts/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
  cat <<'USAGE'
usage: up.sh [--name NAME] [--pack DIR] [--addons LIST] [--dry-run]
       up.sh --context CONTEXT [--kubeconfig FILE] [--install LIST] [--pack DIR] [--dry-run]

Makes a kind cluster with the runtimes wasmtime, crun and runc, with NATS and KEDA. May be run again at any time, after
Ctrl-C, a kill or a reboot: every action looks at what is there and does what is missing.

  --name NAME     the cluster's name (mailroom)
  --pack DIR      take everything from a pack; nothing is fetched
  --addons LIST   of runtimeclasses,nats,keda,metrics (runtimeclasses,nats,keda)
  --dry-run       say what is missing, change nothing
  --foreign       also if kind made a cluster of that name for somebody else

A cluster that somebody else made: says what is missing and what it takes, and installs nothing but what is named.

  --context NAME     the context of your kubeconfig that reaches it
  --kubeconfig FILE  where that context is (where kubectl looks)
  --install LIST     put these there: of nats,keda,metrics,runtimeclasses

Standard output: one line of JSON. Your current kubectl context stays as it is.
USAGE
}

install=''
own_option() {
  [ "$1" = --install ] || return 1
  [ -n "$2" ] || misused "$1 needs a value"
  took=2 install=${2//,/ }
}

only_options "$@"
if [ -n "$existing" ]; then
  [ -z "$addons" ] || misused "on a cluster of somebody else, name what may be installed with --install"
else
  [ -z "$install" ] || misused "--install goes with --context; --addons is for clusters that these scripts make"
fi
addons=${addons:-runtimeclasses,nats,keda}
addons=${addons//,/ }
for addon in $addons $install; do
  [ -f "$scripts/addons/$addon/install.sh" ] || misused "'$addon' is not an addon"
done

did=''
note() { # note ACTION DID SECONDS: for the line on standard output
  did="$did${did:+,}{\"action\":\"$1\",\"did\":\"$2\",\"seconds\":$3}"
  say "$1: $2"
}

node_image_action() {
  local started=$SECONDS
  node_image_name
  if in_docker "$node_image"; then note node-image found $((SECONDS - started)) && return; fi
  if [ -n "$dry" ]; then note node-image missing 0 && return; fi
  say "node-image: making $node_image"
  make_node_image
  note node-image made $((SECONDS - started))
}

cluster_action() {
  local started=$SECONDS state word=found
  ours_or_named
  state=$(cluster_state)
  if [ -n "$dry" ]; then note cluster "$state" 0 && return; fi
  case $state in
  half)
    [ -z "$foreign" ] || ours || fail "a cluster $name that was once complete" "one that is not, and not ours" "remove or repair it yourself"
    say "cluster: an earlier run was killed while it made this one; it starts afresh"
    remove_nodes
    state=missing word=remade
    ;;
  stopped) say "cluster: stopped; starting its nodes" && wake_cluster && word=started ;;
  esac
  if [ "$state" = missing ]; then
    [ "$word" = remade ] || word=made
    say "cluster: making $name from $node_image"
    make_cluster
  else
    write_kubeconfig
    wake_services
  fi
  wait_for_cluster
  mark_complete
  note cluster "$word" $((SECONDS - started))
}

# addon VERB: runs a function of the addon's file, in a shell of its own so that addons cannot disturb each other
addon() {
  local addon=$1 verb=$2 here=$scripts/addons/$1
  # shellcheck disable=SC1090,SC1091
  . "$here/install.sh"
  "$verb"
}

addons_action() {
  local addon started
  if [ -n "$dry" ]; then
    for addon in $addons; do note "$addon" "applied again" 0; done
    return
  fi
  for addon in $addons; do
    started=$SECONDS
    addon "$addon" addon_install
    note "$addon" applied $((SECONDS - started))
  done
  for addon in $addons; do
    started=$SECONDS
    addon "$addon" addon_ready
    note "$addon" ready $((SECONDS - started))
  done
}

# What the cluster is made of, where status.sh and everybody else can read it.
record_action() {
  [ -z "$dry" ] || return 0
  [ -z "$pack" ] || printf '%s\n' "$pack" >"$cluster_dir/pack"
  [ -n "$pack" ] || rm -f "$cluster_dir/pack"
  {
    printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: mailroom-cluster, namespace: kube-system }\ndata:\n'
    printf '  source: %s\n' "$(quote "$source")"
    printf '  node: %s\n' "$(quote "$node_base: $node_source")"
    printf '  addons: %s\n' "$(quote "$addons")"
    printf '  parts: |\n'
    parts | sed 's/^/    /'
  } | k apply --server-side --force-conflicts -f - >/dev/null
}

# parts: name, version, source of each part, separated by tabs
parts() {
  local one
  if [ -n "$pack" ]; then
    awk -F "$fs" '{ print $1 " " $2 "\t" $3 "\t" $8 }' <<<"$pack_lines"
    return
  fi
  printf 'node %s\t\t%s\n' "${node_base%@*}" "$node_source"
  for one in $KEDA_IMAGES "$NATS_IMAGE"; do printf 'image %s\t\t%s\n' "${one%@*}" "${one#*@}"; done
}

if [ -n "$existing" ]; then
  # shellcheck source=cluster-scripts/existing/up.sh
  . "$scripts/existing/up.sh"
  their_up
  exit
fi
need_docker
source=releases
if [ -n "$pack" ]; then pack_open && source="pack $pack"; fi
one_at_a_time
node_image_action
cluster_action
addons_action
record_action
[ -n "$dry" ] || say "ready: kubectl --kubeconfig $kubeconfig --context $context get pods -A"
printf '{"ok":true,"cluster":%s,"context":%s,"kubeconfig":%s,"source":%s,"dryRun":%s,"seconds":%d,"actions":[%s]}\n' \
  "$(quote "$name")" "$(quote "$context")" "$(quote "$kubeconfig")" "$(quote "$source")" \
  "$([ -n "$dry" ] && echo true || echo false)" "$SECONDS" "$did"
