# shellcheck shell=bash disable=SC2034,SC2154
# Images into the nodes.

# node_has IMAGE [ID]: every node has it, and it is that one
node_has() {
  local one
  look_at_nodes
  for one in $nodes; do
    bounded 30 docker exec "$one" crictl inspecti "$1" 2>/dev/null | tr -d ' \n' | grep -q "\"id\":\"sha256:${2:-}" || return 1
  done
}

# archive_id FILE: the digest of the image's configuration, as the archive names it
archive_id() {
  local config
  config=$(tar -xOf "$1" manifest.json 2>/dev/null | json_flat - | awk -F '\t' '$1 == "0.Config" { print $2 }') || true
  config=${config##*/}
  echo "${config%.json}"
}

# pack_image NAME: the pack's entry that stands in for a pinned image, whatever its version; sets image to its long name
pack_image() {
  local tag=${1%@*} pattern
  pattern=${tag%:*}
  pack_open
  # Docker's short names and containerd's long ones mean the same image.
  pack_find image "$pattern:*" || pack_find image "${pattern#docker.io/library/}:*" ||
    fail "a pack with the image $pattern" "$pack/pack.json names none" "make the pack again: pack.sh build"
  image=$entry_name
  case $image in */*) ;; *) image=docker.io/library/$image ;; esac
}

# need_image NAME: on every node, from the pack or from its registry; sets image to the name that pods use. When all of
# them have just been put there (prepared), nobody looks again.
need_image() {
  if [ -n "$existing" ]; then
    their_image "$1"
    return
  fi
  if [ -z "$pack" ]; then
    # The kubelet pulls by digest; asked for here, so that a missing network is said before pods wait for it.
    image=$1
    pull_image "$1"
    return
  fi
  pack_image "$1"
  if [ -n "${prepared:-}" ] || node_has "$image" "$(archive_id "$pack/$entry_file")"; then return 0; fi
  pack_need image "$entry_name"
  put_image "$entry_path"
}

# put_image FILE: an archive onto every node, with all platforms as kind does it, because a component's is none of Linux.
# Read from a copy on the node and with --local it costs containerd a third of the time that `kind load` costs it. The
# copy has a name of its own: what a killed run has begun goes on inside the node, and may neither read nor remove it.
put_image() {
  local one said at
  at=/kind/mailroom-$$-$RANDOM-${1##*/}
  at=${at%.tar}.tar
  look_at_nodes
  for one in $nodes; do
    # shellcheck disable=SC2016
    said=$({
      bounded 120 docker cp "$1" "$one:$at" && bounded 300 docker exec "$one" sh -c '
        snapshotter=$(sed -n "s/^ *snapshotter = \"\(.*\)\"/\1/p" /etc/containerd/config.toml | head -1)
        ctr -n k8s.io images import --local --all-platforms --digests --snapshotter "${snapshotter:-overlayfs}" "$1"
        code=$?
        rm -f "$1"
        exit $code' sh "$at"
    } 2>&1) || fail "containerd on the node to take ${1##*/}" "$(tail -1 <<<"$said")" "check the disk with doctor.sh, then run this again"
  done
}

# pull_image IMAGE: by the nodes themselves, patient with a weak network. What a tag stood for is kept, and held to later.
pull_image() {
  local one try digest
  node_has "$1" && return
  look_at_nodes
  for one in $nodes; do
    for try in 1 2 3; do
      bounded 600 docker exec "$one" crictl pull "$1" >/dev/null && break
      [ "$try" -lt 3 ] || fail "node to pull $1" "three tries failed (messages stand above)" "check the network and the proxy, or use a pack: --pack DIR"
    done
    digest=$(bounded 30 docker exec "$one" crictl inspecti "$1" | tr -d ' \n' | sed -n 's/.*"repoDigests":\["[^"@]*@\(sha256:[0-9a-f]*\)".*/\1/p')
    [ -n "$digest" ] || fail "containerd on the node to name the digest of $1" "none in what crictl inspecti says" "look at it there: docker exec $one crictl inspecti $1"
    hold_image "$1" "$digest"
  done
}
