# shellcheck shell=bash disable=SC2154
# down.sh on a cluster of somebody else: takes away what --install put there and is named, and nothing else.

# in_use ADDON: what would break or be lost with it, or nothing. Fails when that could not be seen: an API server that does
# not answer in time, or may not be asked, has not said that nobody uses it.
in_use() {
  local kinds kind
  case $1 in
  keda)
    # What is made by its definitions goes with them, in every namespace. Where there is no definition, there is nothing.
    kinds=$(k get customresourcedefinitions -l "$ours_label=keda" -o 'jsonpath={.items[*].metadata.name}') || return 1
    for kind in $kinds; do
      k get "$kind" -A -o "jsonpath={range .items[*]}$kind {.metadata.namespace}/{.metadata.name}; {end}" || return 1
    done
    ;;
  nats) k -n mailroom get deployments -o 'jsonpath={range .items[?(@.metadata.name!="nats")]}{.metadata.name} {end}' ;;
  esac
}

removable() {
  local one using
  for one in "$@"; do
    owner "$one"
    case $one.$whose in
    runtimeclasses.*) ;;
    *.theirs | *.hidden)
      fail "$one on cluster $name with the label $ours_label=$one" "one without it: these scripts did not put it there" "remove it by the means by which it was installed, if it is yours"
      ;;
    esac
    using=$(in_use "$one") || fail "cluster $name to say who uses $one" "it did not (kubectl's message stands above); nothing was removed" \
      "run this again when it answers, or ask whoever runs it for the right to see that"
    [ -z "$using" ] || fail "nobody to use $one on cluster $name" "$using" \
      "remove those first ($([ "$one" = nats ] && echo "cluster-scripts/deploy.sh $(this_cluster) --remove" || echo "$(this_kubectl) delete -n NAMESPACE KIND NAME")), then run this again"
  done
}

# remove_addon ADDON: by its label. The webhook goes first, so that nothing asks a service that is gone; namespaces go
# last, and only those that carry the label themselves.
remove_addon() {
  local selector=$ours_label=$1 kinds
  limit=200 request=180s k delete --ignore-not-found -l "$selector" \
    validatingwebhookconfigurations,apiservices,customresourcedefinitions,clusterrolebindings,clusterroles,runtimeclasses >/dev/null
  kinds=rolebindings,deployments,services,serviceaccounts
  limit=200 request=180s k -n kube-system delete --ignore-not-found -l "$selector" "$kinds" >/dev/null
  limit=320 request=300s k delete --ignore-not-found -l "$selector" namespaces >/dev/null
}

their_down() {
  local one removed=''
  [ -n "$remove" ] || fail "a cluster that these scripts made" "context $context, a cluster of somebody else" \
    "name what is to go: cluster-scripts/down.sh $(this_cluster) --remove LIST, of what up.sh --install put there; the cluster itself stays"
  reach
  one_at_a_time
  # shellcheck disable=SC2086
  removable $remove
  for one in $remove; do
    owner "$one"
    if [ "$whose" != missing ]; then
      removed="$removed${removed:+,}$(quote "$one")"
      if [ -z "$dry" ]; then remove_addon "$one"; fi
    fi
    say "$one: $([ -n "$dry" ] && echo to remove || echo removed)"
  done
  tell '{"ok":true,"cluster":%s,"dryRun":%s,"removed":[%s]}\n' "$(quote "$name")" "$([ -n "$dry" ] && echo true || echo false)" "$removed"
}
