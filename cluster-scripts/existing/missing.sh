# shellcheck shell=bash disable=SC2154
# What a cluster of somebody else lacks for the workshop, and what each would take. Sourced by up.sh.

# need WHAT TAKES FIX: one thing that is missing
missing='' missing_count=0
need() {
  missing_count=$((missing_count + 1))
  printf 'missing:  %s\ntakes:    %s\nto do:    %s\n' "$1" "$2" "$3" >&2
  missing="$missing${missing:+,}{\"what\":$(quote "$1"),\"takes\":$(quote "$2"),\"fix\":$(quote "$3")}"
}

look_for_missing() {
  local install facts handler
  install="cluster-scripts/up.sh $(this_cluster)${pack:+ --pack $pack} --install"
  facts=$(node_facts 2>/dev/null) || facts=''
  handler=$(class_handler wasmtime 2>/dev/null) || handler=''
  # A class alone says little: k3s makes them for runtimes that no node has.
  case ${handler:-none}.$(nodes_with "${handler:-wasmtime}" "$facts") in
  none.all) need "RuntimeClass wasmtime (the nodes have the runtime)" "RuntimeClasses wasmtime, crun and runc, as far as the nodes have them" "$install runtimeclasses" ;;
  none.* | *.none)
    need "a Wasm runtime on the nodes" "runwasi's shim $SHIM_VERSION on each node and a restart of its containerd: no API call of ours can do that" \
      "follow cluster-scripts/existing/README.md: runtime-class-manager, or by hand"
    ;;
  *)
    [ -n "$(class_handler runc)" ] ||
      need "RuntimeClass runc, which the native variant names" "one RuntimeClass; every containerd has its handler" "$install runtimeclasses"
    ;;
  esac
  owner nats
  [ "$whose" != missing ] ||
    need "the broker" "the namespace mailroom with NATS: a Deployment, a Service, a volume of 1 GiB from the default storage class, a Secret with four random passwords" "$install nats"
  owner keda
  [ "$whose" != missing ] ||
    need "KEDA" "KEDA $KEDA_VERSION: the namespace keda with three Deployments, six CustomResourceDefinitions, cluster roles, an admission webhook, and the one external metrics API that a cluster can have" "$install keda"
}
