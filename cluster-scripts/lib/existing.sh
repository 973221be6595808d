# shellcheck shell=bash disable=SC2034,SC2154
# A cluster that somebody else made, reached by --context: what may be put there, whose each part is, and our label on
# what is ours. Nothing here looks at Docker or at a node's files.

# Every object that --install makes carries it; down.sh --remove touches nothing without it.
ours_label=mailroom.dev/addon

# put: applies the manifest on standard input. On a cluster of somebody else each object gets our label, and what
# another manager has set is told as a conflict and not taken over.
put() {
  if [ -z "$existing" ]; then
    k apply --server-side --force-conflicts -f - >/dev/null
  else
    k label --local -f - "$ours_label=$addon" -o yaml | k apply --server-side --field-manager=mailroom -f - >/dev/null
  fi
}

# anchor ADDON: the object by which one sees that an addon is there; its label says whether it is ours
anchor() {
  case $1 in
  nats) echo namespace/mailroom ;;
  keda) echo namespace/keda ;;
  metrics) echo apiservice/v1beta1.metrics.k8s.io ;;
  runtimeclasses) echo runtimeclass/wasmtime ;;
  esac
}

# owner ADDON: missing, ours or theirs
owner() {
  local found
  found=$(k get "$(anchor "$1")" --ignore-not-found -o "jsonpath={.metadata.name} {.metadata.labels.${ours_label//./\\.}}") ||
    fail "to read $(anchor "$1") of cluster $name" "the API server refused or did not answer" "doctor.sh --context $name says what you may do there"
  case $found in
  '') echo missing ;;
  *" $1") echo ours ;;
  *) echo theirs ;;
  esac
}

# their_image NAME: what pods use there. Nobody loads images into nodes that are not ours: they pull by digest; with a
# pack the pack's names stand in, which the nodes must have already.
their_image() {
  image=$1
  [ -z "$pack" ] || pack_image "$1"
}
