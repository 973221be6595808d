# shellcheck shell=bash disable=SC2154
# A node: shim, containerd's configuration, dbus. Sourced by doctor.sh.

# check_running: the node's containers run
check_running() {
  if [ -n "$stopped" ]; then
    finding cluster-stopped error "the nodes of cluster $name running" "stopped, as after a restart of Docker or the machine" "$again (it brings the cluster back with what it held)"
    return 1
  fi
  good "the nodes of cluster $name run"
}

# check_node CONTAINER: fails when it does not answer, and then looks no further at it: what it does not say is not missing
check_node() {
  local fact='' value shim='' shim_executable='' shim_sha256='' shim_version='' dbus='' containerd='' kubelet=''
  local config_version='' wrong_keys='' runc='' systemd_cgroup='' known='' facts
  facts=$(bounded 60 docker exec -i "$1" bash -s <"$scripts/doctor/on-node.sh" 2>&1) || true
  if [[ $facts != *'end of facts'* ]]; then
    finding node-silent error "node ${1:0:12} to answer all questions within a minute" "its last words: $(tail -1 <<<"${facts:-none}")" "$(node_remedy "$1"), then $again"
    return 1
  fi
  while IFS='=' read -r fact value; do
    case $fact in
    shim | shim_executable | shim_sha256 | shim_version | dbus | containerd | kubelet | config_version | wrong_keys | runc | systemd_cgroup | known)
      printf -v "$fact" '%s' "$value"
      ;;
    esac
  done <<<"$facts"
  check_shim
  check_containerd
  check_kubelet
  check_dbus
}

# shellcheck disable=SC2153
check_shim() {
  local at=/usr/local/bin/containerd-shim-wasmtime-v1
  if [ -z "$shim" ]; then
    finding shim-missing error "the Wasm shim at $at on the node" "no such file (pods say: binary not installed)" "$again"
  elif [ -z "$shim_executable" ]; then
    finding shim-not-executable error "the Wasm shim to be executable" "$at without the permission (pods say: permission denied)" "$again"
  # The kit's stand-in has a version of its own and says so. It is not runwasi's program, so runwasi's holes are not its.
  elif [[ $shim_version =~ ^v?0\.([0-5]\.|6\.0) ]] && [[ $shim_version != *"test shim"* ]]; then
    finding shim-insecure error "runwasi's shim $SHIM_VERSION or later" "$shim_version: a forged image gets out of its sandbox (CVE-2026-47218)" "$again"
  elif [ -n "$pack" ] && pack_open && pack_find program containerd-shim-wasmtime-v1 && [ "$entry_sha256" != "$shim_sha256" ]; then
    finding shim-wrong error "the pack's shim, sha256 $entry_sha256" "sha256 $shim_sha256, version '${shim_version:-it does not start}'" "$again"
  elif [ -z "$shim_version" ]; then
    finding shim-wrong error "a shim that says its version" "one that does not start on this node" "$again"
  elif [ -z "$pack$gone" ] && [ "${shim_version#v}" != "${SHIM_VERSION#v}" ]; then
    finding shim-wrong error "runwasi's shim $SHIM_VERSION, as versions.env has it" "version $shim_version" "$again"
  else
    good "shim $shim_version"
  fi
}

check_containerd() {
  local runtime missing=''
  if [ -z "$runc" ]; then
    finding containerd-overwritten error "kind's containerd configuration, with the runtime runc" \
      "a file without it: somebody wrote over /etc/containerd/config.toml, as an old quick start says" "$again (it puts the kept copy back)"
    return
  fi
  if [ -n "$wrong_keys" ]; then
    finding containerd-wrong-keys error "keys of version $config_version in /etc/containerd/config.toml, which says version = $config_version" \
      "keys of another version for $wrong_keys: containerd ignores them, or drops all others" "$again (it puts the kept copy back)"
    return
  fi
  if [ -z "$containerd" ]; then
    finding containerd-down error "containerd on the node to answer" "no answer" "docker exec $name-control-plane journalctl -u containerd -n 20 says why; then $again"
    return
  fi
  for runtime in wasmtime crun runc; do
    [[ ,$known, == *,$runtime,* ]] || missing="$missing${missing:+, }$runtime"
  done
  if [ -n "$missing" ]; then
    finding handler-missing error "containerd on the node to know the handlers wasmtime, crun and runc" \
      "it does not know $missing (pods say: no runtime for ... is configured)" "$again"
  else
    good "containerd knows $known"
  fi
}

check_kubelet() {
  if [ -n "$kubelet" ]; then
    good "the kubelet runs"
  else
    finding kubelet-down error "the kubelet on the node running" "it does not: what stops there stays stopped, the API server too" "$again (it starts it)"
  fi
}

check_dbus() {
  if [ -n "$dbus" ]; then
    good "dbus"
  elif [ "$systemd_cgroup" = true ]; then
    finding dbus-missing error "dbus on the node, since SystemdCgroup is true" "none that answers: no Wasm pod can get its cgroup" "cluster-scripts/down.sh --name $name, then $again (the node image has it)"
  else
    finding dbus-missing warning "dbus on the node" "none that answers; with SystemdCgroup = false nothing here needs it" "cluster-scripts/down.sh --name $name, then $again (the node image has it)"
  fi
}
