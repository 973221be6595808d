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
    need_kind
    begin_head_start
    make_cluster
    end_head_start
    wait_for_api
  else
    write_kubeconfig
    wake_services
    wait_for_cluster
  fi
  mark_complete
  note cluster "$word" $((SECONDS - started))
}

# addon NAME VERB...: runs functions of the addon's file: addon_nodes (may restart containerd), addon_images (brings them
# to the nodes), addon_install, addon_ready
addon() {
  local here=$scripts/addons/$1 verb
  # shellcheck disable=SC2317
  addon_nodes() { :; }
  # shellcheck disable=SC2317
  addon_images() { :; }
  # shellcheck disable=SC1090,SC1091
  . "$here/install.sh"
  shift
  for verb in "$@"; do "$verb"; done
}

# begin_head_start: what addons need on the nodes (runtimes, images) goes there while kind still makes the cluster. Only
# when all of it went well, in this very run, is it not looked for again; else each addon does the rest and says what fails.
head_start='' prepared=''
begin_head_start() {
  (
    jobs='' failed=0
    eventually 240 nodes_configured
    for addon in $addons; do addon "$addon" addon_nodes; done
    for addon in $addons; do
      addon "$addon" addon_images &
      jobs="$jobs $!"
    done
    for job in $jobs; do wait "$job" || failed=1; done
    exit "$failed"
  ) >"$cluster_dir/head-start.log" 2>&1 &
  head_start=$!
}
end_head_start() { if wait "$head_start"; then prepared=1; fi; }

# install_addon NAME, in the background: prints what note() has written down, or the line of what failed
install_addon() {
  local started=$SECONDS did=''
  exec 8>&1
  trap ended EXIT
  trap 'told=1 && exit 143' TERM
  addon "$1" addon_install
  note "$1" applied $((SECONDS - started))
  started=$SECONDS
  addon "$1" addon_ready
  note "$1" ready $((SECONDS - started))
  printf '%s' "$did"
}

# addons_action: the nodes first, because a restart of containerd breaks off what else is at work there; then all addons
# at once. A failure is told at once, and ends the script when the others are done, so that none meets the next run.
addons_action() {
  local addon one running='' failed=''
  if [ -n "$dry" ]; then
    for addon in $addons; do note "$addon" "applied again" 0; done
    return
  fi
  [ -n "$prepared" ] || for addon in $addons; do addon "$addon" addon_nodes; done
  for addon in $addons; do
    install_addon "$addon" >"$cluster_dir/$addon.did" &
    running="$running $addon=$!"
  done
  for one in $running; do
    if wait "${one#*=}"; then
      did="$did,$(cat "$cluster_dir/${one%=*}.did")"
    else
      failed=${failed:-${one%=*}}
    fi
  done
  [ -z "$failed" ] || { tell '%s' "$(cat "$cluster_dir/$failed.did")" && exit 1; }
  wait_for_nodes
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
tell '{"ok":true,"cluster":%s,"context":%s,"kubeconfig":%s,"source":%s,"dryRun":%s,"seconds":%d,"actions":[%s]}\n' \
  "$(quote "$name")" "$(quote "$context")" "$(quote "$kubeconfig")" "$(quote "$source")" \
  "$([ -n "$dry" ] && echo true || echo false)" "$SECONDS" "$did"
