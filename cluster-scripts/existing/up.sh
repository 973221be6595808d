# shellcheck shell=bash disable=SC2154
# up.sh on a cluster of somebody else: says what is missing, and installs what is named, never more. Sourced by up.sh.
# shellcheck source=cluster-scripts/existing/missing.sh
. "$scripts/existing/missing.sh"
# shellcheck source=cluster-scripts/existing/rights.sh
. "$scripts/existing/rights.sh"

# allowed ADDON...: ends the script before anything is made when one of them is somebody else's, or not permitted
allowed() {
  local one no
  for one in "$@"; do
    owner "$one"
    [ "$whose" != hidden ] || fail "the right to see whether $one is on cluster $name" "the API server refuses to say ($(anchors "$one" | tr ' ' ','))" \
      "ask whoever runs the cluster for it, or to install $one"
    if [ "$one" != runtimeclasses ] && [ "$whose" = theirs ]; then
      fail "no $one on cluster $name, or one that these scripts put there" "one of somebody else's ($(anchors "$one" | tr ' ' ','))" \
        "leave $one out of --install: what is there is used as it is, and doctor.sh $(this_cluster) says whether it will do"
    fi
    no=$(refused "$one")
    [ -z "$no" ] || fail "the right to create what $one needs on cluster $name" "you may not create$no" \
      "ask whoever runs the cluster for it, or to install $one"
  done
}

# their_runtimeclasses: only what the nodes say they have, and only where no such class is
their_runtimeclasses() {
  local one facts made='' addon=runtimeclasses
  facts=$(node_facts)
  for one in wasmtime crun runc; do
    [ -z "$(class_handler "$one")" ] || continue
    case $one.$(nodes_with "$one" "$facts") in
    *.all | runc.unknown) ;;
    *)
      say "runtimeclasses: not $one: not every node says that it has that runtime"
      continue
      ;;
    esac
    printf 'apiVersion: node.k8s.io/v1\nkind: RuntimeClass\nmetadata: { name: %s }\nhandler: %s\n' "$one" "$one" | put
    made="$made $one"
  done
  say "runtimeclasses: made${made:- none}"
}

their_addons() {
  local addon started
  for addon in "$@"; do
    started=$SECONDS
    if [ "$addon" = runtimeclasses ]; then their_runtimeclasses; else addon "$addon" addon_install; fi
    note "$addon" applied $((SECONDS - started))
  done
  for addon in "$@"; do
    started=$SECONDS
    [ "$addon" = runtimeclasses ] || addon "$addon" addon_ready
    note "$addon" ready $((SECONDS - started))
  done
}

their_up() {
  local ok=true
  reach
  one_at_a_time
  # shellcheck disable=SC2086
  allowed $install
  # shellcheck disable=SC2086
  if [ -n "$install" ] && [ -z "$dry" ]; then their_addons $install; fi
  look_for_missing
  [ -z "$missing" ] || [ -n "$install" ] || ok=false
  if [ "$ok" = true ]; then
    say "cluster $name: $missing_count things missing"
  else
    say "cluster $name: $missing_count things missing; nothing was installed, since nothing was named with --install"
  fi
  tell '{"ok":%s,"cluster":%s,"context":%s,"kubeconfig":%s,"dryRun":%s,"seconds":%d,"actions":[%s],"missing":[%s]}\n' \
    "$ok" "$(quote "$name")" "$(quote "$context")" "$(quote "$kubeconfig")" "$([ -n "$dry" ] && echo true || echo false)" "$SECONDS" "$did" "$missing"
  [ "$ok" = true ]
}
