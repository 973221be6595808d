# shellcheck shell=bash disable=SC2154
# Whether a node of the cluster really runs Wasm: what RuntimeClass, nodes and, with consent, a pod say. Sourced.

check_wasm() {
  local handler where
  check_shim_version
  sees RuntimeClasses runtimeclasses || return 0
  handler=$(class_handler wasmtime)
  if [ -z "$handler" ]; then
    case $(nodes_with wasmtime "$facts") in
    all) finding runtimeclass-missing error "RuntimeClass wasmtime, for the runtime that every node has" "no such RuntimeClass" "$install runtimeclasses" && return ;;
    *) finding wasm-missing error "RuntimeClass wasmtime, and nodes with runwasi's shim behind it" "neither" \
      "prepare the nodes: cluster-scripts/existing/README.md, by runtime-class-manager or by hand; the variant native needs none of it" ;;
    esac
  else
    where=$(nodes_with "$handler" "$facts")
    case $where in
    all) good "every node says that it has the runtime $handler" ;;
    none) finding handler-missing error "a node whose containerd knows the handler $handler of RuntimeClass wasmtime" "no node says so (pods say: no runtime for \"$handler\" is configured)" \
      "prepare the nodes: cluster-scripts/existing/README.md" ;;
    some) check_selector ;;
    *) [ -n "$probe" ] || finding handler-unknown warning "nodes that say which runtimes they have" "none does (containerd 1.7 or Kubernetes 1.30 and older)" \
      "cluster-scripts/doctor.sh $(this_cluster) --probe asks by a pod" ;;
    esac
    if [ -n "$probe" ]; then probe_class wasmtime; fi
  fi
  if [ -z "$(class_handler runc)" ]; then
    finding runtimeclass-missing warning "RuntimeClass runc, which the native variant names" "no such RuntimeClass" "$install runtimeclasses"
  elif [ -n "$probe" ]; then
    probe_class runc
  fi
}

# With the runtime on some nodes only, the class must send its pods there.
check_selector() {
  if [ -n "$(k get runtimeclass wasmtime -o 'jsonpath={.scheduling.nodeSelector}')" ]; then
    good "some nodes have the runtime, and RuntimeClass wasmtime has a node selector"
  else
    finding handler-on-some-nodes warning "the runtime of RuntimeClass wasmtime on every node, or a node selector in it" "it is on some nodes, and pods go to any" \
      "give the RuntimeClass scheduling.nodeSelector with a label of those nodes (runtime-class-manager does)"
  fi
}

# runtime-class-manager says what it fetched; v0.6.0 of the shim and older let a forged image out of its sandbox.
check_shim_version() {
  local old
  old=$(k get shims.runtime.spinkube.dev -o 'jsonpath={.items[*].spec.fetchStrategy}' 2>/dev/null | grep -oE 'containerd-shim-wasmtime(%2F|/)v0\.([0-5]\.[0-9]+|6\.0)' | head -1) || true
  [ -z "$old" ] || finding shim-insecure error "runwasi's shim $SHIM_VERSION or later" "a Shim that fetches ${old##*[F/]}: a forged image gets out of its sandbox (CVE-2026-47218)" \
    "$(this_kubectl) apply -f cluster-scripts/existing/runtime-class-manager/shim.yaml, after deleting the old Shim"
}

# probe_class CLASS: a pod whose sandbox the runtime must make. Its image is one that nobody has and nobody pulls: the
# sandbox is there before any image is asked for, and that is all that is to be seen.
probe_class() {
  local pod="mailroom-probe-$1" ready='' end=$((SECONDS + 60)) said='' uid
  k -n default delete pod "$pod" --ignore-not-found --now >/dev/null 2>&1 || true
  if ! said=$(probe_pod "$pod" "$1" | k -n default create -f - 2>&1 >/dev/null); then
    finding probe-refused warning "to start a pod in the namespace default" "$(tail -1 <<<"$said")" "ask whoever runs the cluster, or leave --probe out"
    return
  fi
  uid=$(k -n default get pod "$pod" -o 'jsonpath={.metadata.uid}') said=''
  while [ "$SECONDS" -lt "$end" ] && [ -z "$ready$said" ]; do
    ready=$(k -n default get pod "$pod" -o 'jsonpath={.status.conditions[?(@.type=="PodReadyToStartContainers")].status} {.spec.nodeName}')
    case $ready in 'True '*) ready=${ready#True } ;; *) ready='' ;; esac
    said=$(probe_events "$uid" ,reason=FailedCreatePodSandBox)
    [ -n "$ready$said" ] || sleep 0.5
  done
  [ -n "$said$ready" ] || said=$(probe_events "$uid" '')
  k -n default delete pod "$pod" --ignore-not-found --now --wait=false >/dev/null 2>&1 || true
  if [ -n "$ready" ]; then
    good "node $ready starts a sandbox for RuntimeClass $1"
  else
    finding handler-refused error "a node to start a pod of RuntimeClass $1" "${said:-nothing happened within a minute}" \
      "prepare the nodes: cluster-scripts/existing/README.md; its table says what each message means"
  fi
}

# probe_events UID SELECTOR: what was said of it last
probe_events() {
  k -n default get events --field-selector "involvedObject.uid=$1$2" --sort-by=.metadata.creationTimestamp \
    -o 'jsonpath={range .items[*]}{.message}{"\n"}{end}' | tail -1
}

# probe_pod NAME CLASS: it asks for nothing, so that the strictest admission has nothing to refuse
probe_pod() {
  cat <<POD
apiVersion: v1
kind: Pod
metadata: { name: $1, labels: { $ours_label: probe } }
spec:
  runtimeClassName: $2
  restartPolicy: Never
  terminationGracePeriodSeconds: 0
  activeDeadlineSeconds: 90
  automountServiceAccountToken: false
  securityContext: { runAsNonRoot: true, runAsUser: 65532, seccompProfile: { type: RuntimeDefault } }
  containers:
    - name: probe
      image: mailroom.invalid/probe:none
      imagePullPolicy: Never
      resources: { requests: { cpu: 10m, memory: 16Mi }, limits: { memory: 32Mi } }
      securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: [ALL] } }
POD
}
