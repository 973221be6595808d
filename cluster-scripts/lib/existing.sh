# shellcheck shell=bash disable=SC2034,SC2154
# A cluster that somebody else made, reached by --context: what may be put there, whose each part is, and our label on
# what is ours. Nothing here looks at Docker or at a node's files.

# Every object that --install makes carries it; down.sh --remove touches nothing without it.
ours_label=mailroom.dev/addon

# this_cluster: the options that name the cluster again, for the commands that we print
this_cluster() {
  if [ -n "$existing" ]; then
    printf -- '--context %q' "$context"
    [ -z "$kubeconfig" ] || printf -- ' --kubeconfig %q' "$kubeconfig"
  else
    printf -- '--name %s' "$name"
  fi
}

# this_kubectl: the same for kubectl, whose current context is the learner's own business and may be another cluster. Where
# there is none on the PATH, the one from the pack.
this_kubectl() {
  local it=${kubectl:-kubectl}
  [ "$it" != "$(type -P kubectl)" ] || it=kubectl
  printf '%q --context %q' "$it" "$context"
  [ -z "$kubeconfig" ] || printf -- ' --kubeconfig %q' "$kubeconfig"
}

# put: applies the manifest on standard input. On a cluster of somebody else each object gets our label, and what
# another manager has set is told as a conflict and not taken over.
put() {
  if [ -z "$existing" ]; then
    limit=120 request=90s k apply --server-side --force-conflicts -f - >/dev/null
    return
  fi
  # As JSON: between the documents of a stream kubectl label writes no separator.
  k label --local -f - "$ours_label=$addon" -o json | limit=120 request=90s k apply --server-side --field-manager=mailroom -f - >/dev/null ||
    fail "cluster $name to take the objects of $addon" "it refused some of them (its message stands above)" \
      "mend that and run this again, or take back what is there: cluster-scripts/down.sh $(this_cluster) --remove $addon"
}

# anchors ADDON: the objects by which one sees that it is there, and whose it is
anchors() {
  case $1 in
  nats) echo namespace/mailroom ;;
  keda) echo namespace/keda customresourcedefinition/scaledobjects.keda.sh apiservice/v1beta1.external.metrics.k8s.io ;;
  metrics) echo apiservice/v1beta1.metrics.k8s.io deployment/metrics-server ;;
  runtimeclasses) echo runtimeclass/wasmtime runtimeclass/runc ;;
  esac
}

# owner ADDON: sets whose to missing, ours, hidden (one may not look), or theirs as soon as one object is somebody else's
owner() {
  local one found
  whose=missing
  for one in $(anchors "$1"); do
    found=$(k -n kube-system get "$one" --ignore-not-found -o "jsonpath={.metadata.name} {.metadata.labels.${ours_label//./\\.}}" 2>/dev/null) ||
      { whose=hidden && return; }
    case $found in
    '') ;;
    *" $1") whose=ours ;;
    *) whose=theirs && return ;;
    esac
  done
}

# their_image NAME: what pods use there. Nobody loads images into nodes that are not ours: they pull by digest; with a
# pack the pack's names stand in, which the nodes must have already.
their_image() {
  image=$1
  [ -z "$pack" ] || pack_image "$1"
}

# reach: ends the script unless the context is there and its API server answers
reach() {
  local said
  need_kubectl
  mkdir -p "$cluster_dir"
  said=$(request=10s limit=20 k get --raw /readyz 2>&1) ||
    fail "the API server of context $context to answer" "$(tail -1 <<<"$said")" "kubectl config get-contexts${kubeconfig:+ --kubeconfig $kubeconfig} names the contexts; log in again if it says Unauthorized"
}

# node_facts: a line for each node: name, architecture, Ready, and the runtimes that it says it has, in commas. Where
# containerd is older than 2 the last is empty: then nobody but a pod can tell.
node_facts() {
  k get nodes -o 'jsonpath={range .items[*]}{.metadata.name}{"\t"}{.status.nodeInfo.architecture}{"\t"}{.status.conditions[?(@.type=="Ready")].status}{"\t,"}{range .status.runtimeHandlers[*]}{.name}{","}{end}{"\n"}{end}'
}

# nodes_with HANDLER FACTS: all, some, none, or unknown when no node says anything
nodes_with() {
  awk -F '\t' -v handler=",$1," '{ n++; if ($4 !~ /[a-z]/) silent++; if (index($4, handler)) has++ }
    END { answer = "none"; if (has > 0) answer = "some"; if (has == n) answer = "all"; if (silent == n) answer = "unknown"; print answer }' <<<"$2"
}

# class_handler NAME: the handler of the RuntimeClass, nothing when there is no such class
class_handler() { k get runtimeclass "$1" --ignore-not-found -o 'jsonpath={.handler}'; }
