# shellcheck shell=bash disable=SC2154
# A cluster of somebody else, by its API alone: what the workshop needs and what is there. Sourced by doctor.sh.
# shellcheck source=cluster-scripts/existing/runtimes.sh
. "$scripts/existing/runtimes.sh"
# shellcheck source=cluster-scripts/existing/rights.sh
. "$scripts/existing/rights.sh"

# sees WHAT KUBECTL-ARGUMENT...: sets seen to what kubectl says; fails when one may not look, and that is told at the end
unseen=''
sees() {
  local what=$1
  shift
  seen=$(k get "$@" 2>/dev/null) && return
  unseen="$unseen${unseen:+, }$what"
  return 1
}

check_their_cluster() {
  local install="$again --install" facts='' seen=''
  again="$install nats"
  mkdir -p "$cluster_dir"
  if check_context; then
    check_kubernetes
    check_their_nodes
    check_wasm
    check_their_keda
    check_broker
    check_storage
    check_network
    check_admission
    check_rights
    if sees 'pods of the namespace mailroom' -n mailroom pods; then check_images mailroom; fi
    [ -z "$unseen" ] || finding hidden warning "to see what cluster $name has" "you may not see its $unseen" \
      "ask whoever runs the cluster for the right to read them, or to run this"
  fi
}

check_context() {
  local said contexts
  need_kubectl
  if ! said=$(k config get-contexts "$context" -o name 2>&1); then
    contexts=$("$kubectl" ${kubeconfig:+--kubeconfig "$kubeconfig"} config get-contexts -o name 2>/dev/null | paste -sd ' ' -) || true
    finding context-missing error "the context $context in ${kubeconfig:-your kubeconfig}" "${contexts:-no contexts}" \
      "name one of those, or say with --kubeconfig where it is"
    return 1
  fi
  if ! said=$(request=10s limit=20 k get --raw /readyz 2>&1); then
    finding api-down error "the API server of context $context to let you in" "$(tail -1 <<<"$said")" \
      "log in again if it says Unauthorized; else $(this_kubectl) cluster-info says where it is looked for"
    return 1
  fi
  good "the API server of context $context answers"
}

# KEDA 2.20 needs 1.30 and is tested with 1.33 to 1.35.
check_kubernetes() {
  local version
  version=$(k get --raw /version | json_flat - | awk -F '\t' '$1 == "gitVersion" { print $2 }')
  if ! at_least "${version#v}" 1 30; then
    finding kubernetes-version error "Kubernetes 1.30 or later, which KEDA $KEDA_VERSION needs" "$version" "upgrade the cluster, or make one here: cluster-scripts/up.sh"
  elif ! at_least "${version#v}" 1 33 || at_least "${version#v}" 1 36; then
    finding kubernetes-version warning "Kubernetes 1.33 to 1.35, with which KEDA $KEDA_VERSION is tested" "$version" \
      "go on, and look here first when scaling surprises you"
  else
    good "Kubernetes $version"
  fi
}

check_their_nodes() {
  local other away
  sees nodes nodes || return 0
  facts=$(node_facts)
  other=$(awk -F '\t' '$2 != "amd64" && $2 != "arm64" { print $1 " (" $2 ")" }' <<<"$facts" | paste -sd , -)
  away=$(awk -F '\t' '$3 != "True" { print $1 }' <<<"$facts" | paste -sd , -)
  if [ -n "$away" ]; then
    finding nodes-not-ready warning "every node Ready" "not $away" "$(this_kubectl) describe node ${away%%,*} says why"
  elif [ -n "$other" ]; then
    finding node-architecture warning "nodes of amd64 or arm64, for which runwasi releases its shim" "$other" "keep the Wasm pods off those nodes: label the others, as in cluster-scripts/existing/README.md"
  else
    good "$(wc -l <<<"$facts" | tr -d ' ') nodes, all Ready"
  fi
}

# A cluster has one external metrics API. KEDA may stand in any namespace, as a chart put it.
check_their_keda() {
  local service version
  sees 'API services' apiservice v1beta1.external.metrics.k8s.io --ignore-not-found -o 'jsonpath={.spec.service.namespace}/{.spec.service.name}' || return 0
  service=$seen
  case $service in
  '')
    finding keda-missing error "KEDA on cluster $name" "nobody serves external.metrics.k8s.io" "$install keda"
    return
    ;;
  */keda-* | */*keda*) ;;
  *)
    finding external-metrics-taken error "external.metrics.k8s.io served by KEDA, or by nobody" "served by $service, and a cluster can have one only" \
      "take another cluster for the workshop, or make one here: cluster-scripts/up.sh"
    return
    ;;
  esac
  version=$(k get crd scaledobjects.keda.sh -o 'jsonpath={.metadata.labels.app\.kubernetes\.io/version}' 2>/dev/null) || version=''
  if [ -n "$version" ] && ! at_least "${version#v}" 2 20; then
    finding keda-version warning "KEDA 2.20 or later" "$version: when a consumer is missing it scales to the maximum, where later ones say an error" "ask whoever runs it for $KEDA_VERSION, or be sure that the setup runs first"
  fi
  again="$install keda"
  check_keda "${service%%/*}"
  again="$install nats"
}

# The broker's page is asked through the API server. That may be forbidden; and where network policies are kept, they may
# drop it, because only the broker's own node reaches the broker without a rule. Neither says that the broker is down.
check_broker() {
  local said ready
  sees 'deployments of the namespace mailroom' -n mailroom deployment nats --ignore-not-found -o 'jsonpath={.metadata.name} {.status.readyReplicas}' || return 0
  ready=${seen#* }
  if [ -z "$seen" ]; then
    finding broker-missing error "a Deployment nats in the namespace mailroom" "none" "$install nats"
  elif said=$(request=10s k get --raw '/api/v1/namespaces/mailroom/services/nats:8222/proxy/healthz' 2>&1 >/dev/null) || [ "${ready:-0}" = 0 ]; then
    check_streams
  elif [[ $said == *orbidden* ]]; then
    unseen="$unseen${unseen:+, }streams (services/proxy in the namespace mailroom)"
  else
    finding hidden warning "to see the broker's streams through the API server" "the broker is ready, and that way does not answer: $(tail -1 <<<"$said")" \
      "nothing where network policies are kept; to look by another way: $(this_kubectl) -n mailroom port-forward deployment/nats 8222, then http://127.0.0.1:8222/jsz?consumers=true"
  fi
}

check_storage() {
  ! k -n mailroom get pvc nats -o 'jsonpath={.status.phase}' 2>/dev/null | grep -q Bound || { good "the broker has its volume" && return; }
  sees 'storage classes' storageclasses -o 'jsonpath={range .items[*]}{.metadata.name} {.metadata.annotations.storageclass\.kubernetes\.io/is-default-class} {.provisioner}{"\n"}{end}' || return 0
  seen=$(awk '$2 == "true" { print $1 " " $3 }' <<<"$seen")
  case $seen in
  '') finding storage-class-missing error "a default storage class, for the broker's volume of 1 GiB" "none" \
    "$(this_kubectl) annotate storageclass NAME storageclass.kubernetes.io/is-default-class=true, for one that the cluster has" ;;
  *kubernetes.io/host-path*) finding storage-for-root warning "a storage class whose volumes a pod without root can write to" "${seen%% *}: folders of the node that belong to root" \
    "give the folder to user 65532 on the node, or make another class the default" ;;
  *) good "default storage class ${seen%% *}" ;;
  esac
}

# Which plugins keep network policies is theirs to say; these are the ones whose documents do.
check_network() {
  sees 'daemon sets' daemonsets -A -o 'jsonpath={.items[*].metadata.name}' || return 0
  case " $seen " in
  *calico-node* | *cilium* | *antrea-agent* | *kube-router* | *weave-net* | *kindnet*) good "a network plugin that keeps network policies" ;;
  *flannel*) finding network-policies warning "a network plugin that keeps network policies" "flannel, which takes them and does nothing" \
    "nothing for the workshop; know that its network policies protect nothing there" ;;
  *) finding network-policies warning "a network plugin that is known to keep network policies" "${seen:-none}" \
    "ask whoever runs the cluster whether NetworkPolicy is kept there; the workshop runs either way" ;;
  esac
}
