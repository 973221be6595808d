# shellcheck shell=bash disable=SC2154
# The cluster: API server, RuntimeClasses, KEDA, the broker's streams, images. Sourced by doctor.sh.

check_api() {
  if [ ! -f "$kubeconfig" ]; then
    finding kubeconfig-missing error "the cluster's kubeconfig at $kubeconfig" "none" "$again"
    return 1
  fi
  need_kubectl
  if ! eventually 10 api_answers; then
    finding api-down error "the API server of cluster $name to answer" "no answer within 10 seconds" "$again (it waits longer); docker logs $name-control-plane says more"
    return 1
  fi
  good "the API server answers"
}

check_cluster() {
  check_runtimeclasses
  check_addons
  check_keda keda
  check_streams
  check_images ''
}

# check_addons: what up.sh once put there and is gone by now. Who leaves an addon out is asked for none.
check_addons() {
  local addons
  addons=" $(made_of addons) "
  if [[ $addons == *' keda '* ]] && absent namespace keda; then
    finding keda-missing error "KEDA, which up.sh put there" "no namespace keda" "$again"
  fi
  if [[ $addons == *' nats '* ]] && absent -n mailroom deployment nats; then
    finding broker-missing error "the broker, which up.sh put there" "no Deployment nats in the namespace mailroom" "$again"
  fi
}

# absent KUBECTL-ARGUMENT...: the API server says so; when it says nothing, that is no finding
absent() {
  local said
  said=$(k get "$@" --ignore-not-found -o name) && [ -z "$said" ]
}

check_runtimeclasses() {
  local there one missing=''
  there=" $(k get runtimeclasses -o 'jsonpath={.items[*].metadata.name}') "
  for one in wasmtime crun runc; do
    [[ $there == *" $one "* ]] || missing="$missing${missing:+, }$one"
  done
  if [ -n "$missing" ]; then
    finding runtimeclass-missing error "RuntimeClasses wasmtime, crun and runc" "no $missing (the API says: RuntimeClass not found)" "$again"
  else
    good "RuntimeClasses"
  fi
}

# check_keda NAMESPACE: where KEDA stands
check_keda() {
  local status ready space=$1
  k get namespace "$space" >/dev/null 2>&1 || return 0
  status=$(k get apiservice v1beta1.external.metrics.k8s.io -o 'jsonpath={.status.conditions[?(@.type=="Available")].status} {.status.conditions[?(@.type=="Available")].message}' 2>/dev/null) || status='missing'
  if [ "${status%% *}" = True ]; then
    good "KEDA's API service"
    return
  fi
  ready=$(k -n "$space" get deployment keda-metrics-apiserver -o 'jsonpath={.status.readyReplicas}' 2>/dev/null) || true
  if [ "${ready:-0}" -gt 0 ]; then
    finding keda-api-stuck error "v1beta1.external.metrics.k8s.io Available" \
      "${status#* }, though KEDA's adapter is ready: when somebody else answers (404), the API server holds a wrong connection, as happens after a restart" \
      "$([ -n "$existing" ] && echo "whoever runs the cluster restarts its API server" || echo "$again (it restarts the API server, where that is the reason)")"
  else
    finding keda-api-down error "v1beta1.external.metrics.k8s.io Available" "${status#* }; its deployment keda-metrics-apiserver has no ready pod" "$again"
  fi
}

check_streams() {
  local missing
  k -n mailroom get deployment nats >/dev/null 2>&1 || return 0
  missing=$(missing_streams) || {
    finding broker-down error "the broker to answer on its monitoring port" "no answer" "$(this_kubectl) -n mailroom describe pod -l app=nats says why; then $again"
    return
  }
  if [ -n "$missing" ]; then
    finding streams-missing error "the streams MAIL, TRIAGED, DEAD and EXHAUSTED and the consumers triage and bury" \
      "no $missing: KEDA does not scale (KEDAScalerFailed), and with no worker nobody makes them" "cluster-scripts/deploy.sh $(this_cluster) runs the setup, which makes what is missing and keeps what is there"
  else
    good "streams and consumers"
  fi
}

# check_images NAMESPACE: of its pods, or of all when it is empty
check_images() {
  local waiting at=-A fix each='{.state.waiting.reason}{"\t"}{.image}{"\n"}{end}'
  # By docker alone: kind and kubectl may be on nobody's PATH.
  fix="load it: docker exec -i $name-control-plane ctr -n k8s.io images import --local --all-platforms - <ARCHIVE (deploy.sh does so with the mail triage's); or correct its name, and say imagePullPolicy: IfNotPresent"
  if [ -n "$1" ]; then
    at="-n$1" fix="push it to a registry that the nodes reach, or load it into each node by hand (ctr -n k8s.io images import ARCHIVE)"
  fi
  waiting=$(k get pods "$at" -o "jsonpath={range .items[*]}{range .status.initContainerStatuses[*]}$each{range .status.containerStatuses[*]}$each{end}" |
    awk -F '\t' '$1 ~ /^(ErrImagePull|ImagePullBackOff|ErrImageNeverPull)$/ { print $2 }' | sort -u | paste -sd ' ' -)
  if [ -n "$waiting" ]; then
    finding image-missing error "every image that pods want on the node" "pods wait for $waiting" "$fix"
  else
    good "images"
  fi
}
