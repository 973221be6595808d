# shellcheck shell=bash disable=SC2034,SC2154
# The image that nodes start from, with our mark on it; a node inherits the mark as a label.

# in_docker IMAGE: it is there and carries the mark
in_docker() { [ "$(docker image inspect --format '{{index .Config.Labels "mailroom.made-by"}}' "$1" 2>/dev/null)" = "${mark#*=}" ]; }

# node_image_name: sets node_image, node_base and node_source
node_image_name() {
  if [ -n "$pack" ]; then
    pack_open
    pack_find image 'kindest/node:*' || pack_find image 'mailroom-node:*' ||
      fail "a pack with a node image" "$pack/pack.json names neither kindest/node:* nor mailroom-node:*" "make the pack again: pack.sh build"
    node_base=$entry_name node_source=$entry_source
    node_image=mailroom-node:${entry_name##*:}-${entry_sha256:0:12}
  else
    # shellcheck source=cluster-scripts/node-image/build.sh
    . "$scripts/node-image/build.sh"
    node_image_online
  fi
}

# make_node_image: from the pack by loading and marking it, else by docker build
make_node_image() {
  if [ -z "$pack" ]; then
    build_node_image
    return
  fi
  local maker=mailroom-node-image-$name
  pack_need image "$node_base"
  bounded 300 docker load -q -i "$entry_path" >/dev/null ||
    fail "docker load to take $entry_file" "it did not" "look at Docker's message above; a full disk is the usual reason"
  # A mark needs no build: a container that never runs, and a commit. A killed run may have left the container.
  docker rm -f "$maker" >/dev/null 2>&1 || true
  bounded 60 docker create --name "$maker" "$node_base" >/dev/null
  bounded 120 docker commit --change "LABEL $mark" "$maker" "$node_image" >/dev/null
  docker rm -f "$maker" >/dev/null
}

# nodes: the containers of the cluster, running or not
nodes() { bounded 30 docker ps -aq --no-trunc --filter "label=io.x-k8s.kind.cluster=$name"; }

# stopped_nodes: those that do not run
stopped_nodes() {
  bounded 30 docker ps -aq --no-trunc --filter "label=io.x-k8s.kind.cluster=$name" --filter status=exited \
    --filter status=created --filter status=dead
}

# ours: every node carries the mark
ours() { [ "$(nodes | wc -l)" = "$(bounded 30 docker ps -aq --filter "label=io.x-k8s.kind.cluster=$name" --filter "label=$mark" | wc -l)" ]; }

# ours_or_named: ends the script before a cluster of somebody else's is touched
ours_or_named() {
  [ -z "$(nodes)" ] || ours || [ -n "$foreign" ] ||
    fail "cluster $name to be one that these scripts made" "a kind cluster of that name without our mark" \
      "choose another --name; or, if it is really this one that you mean, add --foreign"
}

# complete: the cluster was once finished; kept in the node so that it can be read while the API server is down
complete() {
  local one
  for one in $(nodes); do
    docker cp "$one:/kind/mailroom-complete" - >/dev/null 2>&1 || return 1
  done
}
