# shellcheck shell=bash disable=SC2034,SC2154
# The shim on every node, containerd told of it and of crun, and the RuntimeClasses. Sourced by up.sh.

addon_nodes() {
  local one did changed=''
  for one in $(nodes); do
    bounded 30 docker cp "$here/crun-on-node.sh" "$one:/usr/local/bin/crun-on-node.sh" >/dev/null
    did=$(bounded 60 docker exec -i "$one" bash -s <"$here/on-node.sh") ||
      fail "containerd on the node to take the runtimes" "it did not (the reason stands above)" "doctor.sh --name $name says what is wrong with the node"
    [ "$did" = unchanged ] || changed=1
    if [ -n "$pack" ]; then put_shim "$one"; fi
    # The restart is over when containerd answers.
    eventually 60 docker exec "$one" crictl images || fail "containerd on the node to answer within a minute" "no answer" \
      "docker exec $name-control-plane journalctl -u containerd -n 20 says why"
  done
  if [ -n "$changed" ]; then say "runtimeclasses: containerd knows wasmtime, crun and runc"; fi
}

addon_install() { k apply -f "$here/runtimeclasses.yaml" >/dev/null; }

# put_shim NODE: the pack's shim, unless it is there. A shim that runs keeps its file: the new one is renamed into place.
put_shim() {
  local at=/usr/local/bin/containerd-shim-wasmtime-v1
  pack_open
  pack_find program containerd-shim-wasmtime-v1 || return 0
  [ "$(docker exec "$1" sh -c "test -x $at && sha256sum <$at" 2>/dev/null | cut -c1-64)" != "$entry_sha256" ] || return 0
  pack_need program containerd-shim-wasmtime-v1
  bounded 60 docker cp "$entry_path" "$1:$at.new" >/dev/null
  bounded 30 docker exec "$1" sh -c "chmod 755 $at.new && mv $at.new $at"
}

addon_ready() { :; }
