# shellcheck shell=bash disable=SC2034,SC2154
# Making a kind cluster, bringing a stopped one back, and knowing which of the two is needed.

# look_at_cluster: sets state to missing, stopped, half (a run was killed while it made it) or running
look_at_cluster() {
  look_at_nodes
  if [ -z "$nodes" ]; then
    state=missing
  elif [ -n "$stopped" ]; then
    if complete; then state=stopped; else state=half; fi
  elif complete || soon_complete; then
    state=running
  else
    state=half
  fi
}

# soon_complete: kind did finish, only the mark is missing; looked for at most half a minute. As with `complete`, a node
# that does not answer has not said no.
soon_complete() {
  local one said
  for one in $nodes; do
    said=$(docker exec "$one" sh -c 'test -f /etc/kubernetes/admin.conf && echo yes || echo no') || true
    case $said in
    yes) ;;
    no) return 1 ;;
    *) silent "$one" "${said:-no answer, and what Docker says of it stands above}" ;;
    esac
  done
  eventually 30 finished_inside
}

# silent NODE FOUND: ends the script, because of a node that cannot be asked
silent() {
  fail "node ${1:0:12} of cluster $name to answer" "$2" "$(node_remedy "$1"), then run this again; nothing was removed"
}

# finished_inside: what kind does last is there: every node ready, and a storage class
finished_inside() {
  local one
  for one in $nodes; do
    bounded 10 docker exec "$one" kubectl --kubeconfig /etc/kubernetes/admin.conf get storageclass standard &&
      bounded 10 docker exec "$one" kubectl --kubeconfig /etc/kubernetes/admin.conf wait --for=condition=Ready node --all --timeout=5s &&
      return 0
  done
  return 1
}

# kind_config: what the machine under Docker asks for, on standard output
kind_config() {
  local cgroups kernel
  cgroups=$(docker info --format '{{.CgroupVersion}}')
  kernel=$(docker info --format '{{.KernelVersion}}')
  printf 'kind: Cluster\napiVersion: kind.x-k8s.io/v1alpha4\n'
  # kube-proxy's newer mode, for kernels that have what it needs.
  if at_least "$kernel" 5 13; then printf 'networking:\n  kubeProxyMode: nftables\n'; fi
  printf 'nodes:\n  - role: control-plane\n'
  # On cgroup v1 the shim's library ignores systemd's cgroups: its containers land outside the pod's.
  if [ "$cgroups" = 1 ]; then
    cat <<'CONFIG'
containerdConfigPatches:
  - |-
    [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]
      SystemdCgroup = false
kubeadmConfigPatches:
  - |
    kind: KubeletConfiguration
    apiVersion: kubelet.config.k8s.io/v1beta1
    cgroupDriver: cgroupfs
CONFIG
  fi
}

# at_least VERSION MAJOR MINOR
at_least() {
  local major=${1%%.*} minor=${1#*.}
  minor=${minor%%[!0-9]*}
  [ "$major" -gt "$2" ] || { [ "$major" -eq "$2" ] && [ "${minor:-0}" -ge "$3" ]; }
}

# nodes_configured: kind has written containerd's configuration and started kubeadm, which makes certificates for a while
# before the kubelet asks containerd for anything.
nodes_configured() {
  local one all
  all=$(nodes_now | cut -d ' ' -f1) && [ -n "$all" ] || return 1
  for one in $all; do
    # Asked on the node itself until it is so: each question from outside costs more than the answer.
    bounded 30 docker exec "$one" timeout 25 sh -c 'until pgrep -x kubeadm; do sleep 0.1; done' || return 1
  done
}

# run_kind SECONDS ARGUMENT...: kind, on this cluster. It locks its kubeconfig by a file beside it, which nobody takes away
# after a kill; whoever has our own lock knows that no other kind is at work.
run_kind() {
  local seconds=$1
  shift
  need_kind
  rm -f "$kubeconfig.lock"
  bounded "$seconds" "$kind" "$@" --name "$name" --kubeconfig "$kubeconfig" --quiet
}

make_cluster() {
  kind_config >"$cluster_dir/kind.yaml"
  # One of an earlier cluster would be taken for this one's.
  rm -f "$kubeconfig"
  run_kind 300 create cluster --image "$node_image" --config "$cluster_dir/kind.yaml" --wait 0s >&2 ||
    fail "kind to make cluster $name within 5 minutes" "it did not (its message stands above)" \
      "run doctor.sh, which looks for the usual reasons, and then this again"
}

# remove_nodes: the containers and their volumes; kind keeps nothing else outside
remove_nodes() {
  local one
  look_at_nodes
  for one in $nodes; do
    bounded 120 docker rm -f -v "$one" >/dev/null || fail "docker to remove node $one" "it did not" "restart Docker, then run this again"
  done
}

# wake_cluster: starts the nodes that a restart of Docker or of the machine has stopped
wake_cluster() {
  local one
  look_at_nodes
  for one in $stopped; do
    docker start "$one" >/dev/null || fail "docker to start node $one of cluster $name" "it did not" \
      "docker logs ${one:0:12} says why; down.sh --name $name removes the cluster"
  done
}

# write_kubeconfig: to our own file; the learner's own file and current context stay as they are. One that is there will
# do where kind would have to be fetched first.
write_kubeconfig() {
  if [ -f "$kubeconfig" ] && ! have_kind; then return; fi
  run_kind 60 export kubeconfig ||
    fail "kind to write the kubeconfig of cluster $name" "it did not (its message stands above)" "ask doctor.sh --name $name, then run this again"
  chmod 600 "$kubeconfig"
}

# wake_services: what keeps everything else on a node at work; nothing happens where both run. And a killed run may have
# left an image there that it was about to load (put_image).
wake_services() {
  local one
  look_at_nodes
  for one in $nodes; do
    node_answers "$one" || silent "$one" "no answer within half a minute"
    docker exec "$one" sh -c 'rm -f /kind/mailroom-*.tar; systemctl start containerd kubelet' 2>/dev/null || true
  done
}

api_answers() { request=5s limit=15 k get --raw /readyz; }

wait_for_api() {
  eventually 120 api_answers || fail "the API server of cluster $name to answer within 2 minutes" "no answer" \
    "docker logs $name-control-plane; if it never comes: down.sh --name $name, then up.sh again"
}

wait_for_nodes() {
  eventually 120 nodes_ready || fail "every node of cluster $name Ready within 2 minutes" \
    "$(k get nodes --no-headers 2>&1 | tr '\n' ';')" "$(this_kubectl) describe node says why; doctor.sh --name $name looks for the usual reasons"
}

# wait_for_cluster: after a restart the API server's answer may be there before the node is
wait_for_cluster() {
  wait_for_api
  wait_for_nodes
}
nodes_ready() { limit=20 k wait --for=condition=Ready node --all --timeout=10s; }

# mark_complete: from now on the cluster is brought back and never remade
mark_complete() {
  local one
  look_at_nodes
  for one in $nodes; do docker exec "$one" touch /kind/mailroom-complete; done
}
