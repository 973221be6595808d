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

# node_image_action: only a node that has to be made needs an image; one that is there may come from another one
node_image_action() {
  local started=$SECONDS word=found
  if [ -n "$gone" ]; then note node-image "not needed" 0 && return; fi
  node_image_name
  if in_docker "$node_image"; then
    [ -n "$dry" ] || remove_image_maker
  else
    case $state.$dry in
    running.* | stopped.*) word='not needed' ;;
    *.1) word=missing ;;
    *)
      say "node-image: making $node_image"
      make_node_image
      word=made
      ;;
    esac
  fi
  note node-image "$word" $((SECONDS - started))
}

cluster_action() {
  local started=$SECONDS word=found
  if [ -n "$dry" ]; then note cluster "$state" 0 && return; fi
  need_kubectl
  case $state in
  missing) word=made ;;
  half)
    [ -z "$foreign" ] || ours || fail "a cluster $name that was once complete" "one that is not, and not ours" "remove or repair it yourself"
    say "cluster: an earlier run was killed while it made this one; it starts afresh"
    remove_nodes
    word=remade
    ;;
  stopped) say "cluster: stopped; starting its nodes" && wake_cluster && word=started ;;
  esac
  case $word in
  made | remade)
    say "cluster: making $name from $node_image"
    need_kind
    remember_pack
    begin_head_start
    make_cluster
    end_head_start
    wait_for_api
    ;;
  *)
    wake_services
    write_kubeconfig
    wait_for_cluster
    ;;
  esac
  mark_complete
  note cluster "$word" $((SECONDS - started))
}

# addon NAME VERB...: runs functions of the addon's file: addon_nodes (may restart containerd), addon_images (brings them
# to the nodes), addon_install, addon_ready, addon_alone (after all the others, because it may disturb them)
addon() {
  local here=$scripts/addons/$1 verb
  # shellcheck disable=SC2317
  addon_nodes() { :; }
  # shellcheck disable=SC2317
  addon_images() { :; }
  # shellcheck disable=SC2317
  addon_alone() { :; }
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
    exec 7>&2 8>&1
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
  level=$BASH_SUBSHELL
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
  [ -z "$failed" ] || addon_failed "$failed"
  for addon in $addons; do addon "$addon" addon_alone; done
  wait_for_nodes
}

# addon_failed NAME: hands on the line of what failed; one whose process was killed has none
addon_failed() {
  local line
  line=$(tail -1 "$cluster_dir/$1.did")
  [ -n "$line" ] || fail "the addon $1 to be installed" "its process ended without a word" "run this again, it goes on from what is there"
  tell '%s\n' "$line"
  exit 1
}

# look_at_addons, for --dry-run: what is there would be applied again, which changes nothing
look_at_addons() {
  local addon word answers=''
  if [ "$state" = running ]; then
    need_kubectl
    if api_answers >/dev/null 2>&1; then answers=1; fi
  fi
  for addon in $addons; do
    whose=hidden
    case $state.$answers in
    missing. | half.) whose=missing ;;
    running.1) owner "$addon" ;;
    esac
    case $whose in
    missing) word=missing ;;
    hidden) word='unknown, the API server does not answer' ;;
    *) word=there ;;
    esac
    note "$addon" "$word" 0
  done
}

# bring_back_action: the pack that the cluster was made from is gone, so nothing is installed but what comes from here,
# and what there is of the rest is waited for
bring_back_action() {
  local addon started
  say "the pack $gone, from which this cluster was made, is not there: what the cluster has stays as it is"
  for addon in $addons; do
    started=$SECONDS
    if [ "$addon" = runtimeclasses ]; then addon "$addon" addon_nodes addon_install; fi
    owner "$addon"
    [ "$whose" != missing ] || fail "$addon on cluster $name, or the pack that brings it" "neither: $gone is not there" \
      "put the pack back there, or name it where it is now: --pack DIR; down.sh and then up.sh makes the cluster from the releases"
    addon "$addon" addon_ready addon_alone
    note "$addon" ready $((SECONDS - started))
  done
}

if [ -n "$existing" ]; then
  # shellcheck source=cluster-scripts/existing/up.sh
  . "$scripts/existing/up.sh"
  their_up
  exit
fi
need_docker
ours_or_named
if [ -n "$pack" ]; then pack_open; fi
one_at_a_time
# Whoever was waited for may have made or removed one.
ours_or_named
look_at_cluster
if [ "$state" != missing ]; then own_source; fi
# Half a cluster is made again, from whatever there is.
if [ "$state" = half ]; then gone=''; fi
source=releases
if [ -n "$pack" ]; then pack_open && source="pack $pack"; fi
if [ -n "$gone" ]; then source="pack $gone"; fi
node_image_action
cluster_action
if [ -n "$dry" ]; then
  look_at_addons
elif [ -n "$gone" ]; then
  bring_back_action
else
  addons_action
  remember_pack
  record "$source" "$addons"
fi
[ -n "$dry" ] || say "ready: $(this_kubectl) get pods -A"
tell '{"ok":true,"cluster":%s,"context":%s,"kubeconfig":%s,"source":%s,"dryRun":%s,"seconds":%d,"actions":[%s]}\n' \
  "$(quote "$name")" "$(quote "$context")" "$(quote "$kubeconfig")" "$(quote "$source")" \
  "$([ -n "$dry" ] && echo true || echo false)" "$SECONDS" "$did"
