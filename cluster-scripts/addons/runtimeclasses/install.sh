# shellcheck shell=bash disable=SC2034,SC2154
# The shim on every node, containerd told of it and of crun, and the RuntimeClasses. Sourced by up.sh.

addon_nodes() {
  local one did changed=''
  look_at_nodes
  for one in $nodes; do
    docker cp "$here/crun-on-node.sh" "$one:/usr/local/bin/crun-on-node.sh" >/dev/null
    did=$(bounded 150 docker exec -i "$one" bash -s <"$here/on-node.sh") ||
      fail "containerd on the node to take the runtimes" "it did not (the reason stands above)" "doctor.sh --name $name says what is wrong with the node"
    [ "$did" = unchanged ] || changed=1
    put_shim "$one"
    # The restart is over when containerd answers.
    eventually 60 docker exec "$one" crictl images || fail "containerd on the node to answer within a minute" "no answer" \
      "docker exec $name-control-plane journalctl -u containerd -n 20 says why"
  done
  if [ -n "$changed" ]; then say "runtimeclasses: containerd knows wasmtime, crun and runc"; fi
}

addon_install() { k apply -f "$here/runtimeclasses.yaml" >/dev/null; }

# put_shim NODE: the pack's shim, or runwasi's release, unless it is there. Of a release we know the archive's checksum but
# not the program's, so there the version counts, and nothing is fetched to find it right. A shim that runs keeps its
# file: the new one is renamed into place.
put_shim() {
  local at=/usr/local/bin/containerd-shim-wasmtime-v1 there
  # Without the pack nobody knows which one would be right.
  [ -z "$gone" ] || return 0
  there=$(docker exec "$1" sh -c "test -x $at && sha256sum <$at && timeout 5 $at -v 2>&1" 2>/dev/null) || true
  if [ -n "$pack" ]; then
    pack_open
    pack_find program containerd-shim-wasmtime-v1 || return 0
    [ "${there:0:64}" != "$entry_sha256" ] || return 0
    pack_need program containerd-shim-wasmtime-v1
    shim=$entry_path
  else
    [ "$(sed -n 's/^ *Version: *v*//p' <<<"$there")" != "${SHIM_VERSION#v}" ] || return 0
    # shellcheck source=cluster-scripts/node-image/build.sh
    . "$scripts/node-image/build.sh"
    shim_of_release
  fi
  docker cp "$shim" "$1:$at.new" >/dev/null
  docker exec "$1" sh -c "chmod 755 $at.new && mv $at.new $at"
}

addon_ready() { :; }
