# shellcheck shell=bash disable=SC2034,SC2154
# The image that nodes start from, with our mark on it; a node inherits the mark as a label. And the nodes themselves.

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
  pack_need image "$node_base"
  bounded 300 docker load -q -i "$entry_path" >/dev/null ||
    fail "docker load to take $entry_file" "it did not" "look at Docker's message above; a full disk is the usual reason"
  # A mark needs no build: a container that never runs, and a commit.
  remove_image_maker
  docker create --name "mailroom-node-image-$name" "$node_base" >/dev/null
  bounded 120 docker commit --change "LABEL $mark" "mailroom-node-image-$name" "$node_image" >/dev/null
  remove_image_maker
}

# remove_image_maker: that container, which a killed run may have left
remove_image_maker() { docker rm -f "mailroom-node-image-$name" >/dev/null 2>&1 || true; }

# look_at_nodes: sets nodes to the cluster's containers, stopped to those of them that do not run, and strangers to those
# without our mark. No answer is not the answer that there are none: it ends the script, before anything is removed or
# made because of it.
look_at_nodes() {
  local all one state label
  all=$(nodes_now) || fail "Docker to name the nodes of cluster $name" "it did not (its message stands above, if it had one)" \
    "restart Docker, then run this again"
  nodes='' stopped='' strangers=''
  while read -r one state label; do
    [ -n "$one" ] || continue
    nodes="$nodes $one"
    case $state in exited | created | dead) stopped="$stopped $one" ;; esac
    [ "$label" = "${mark#*=}" ] || strangers="$strangers $one"
  done <<<"$all"
}

# nodes_now: a line for each: its id, its state, our mark
nodes_now() {
  bounded 30 docker ps -a --no-trunc --filter "label=io.x-k8s.kind.cluster=$name" --format "{{.ID}} {{.State}} {{.Label \"${mark%%=*}\"}}"
}

# ours: every node carries the mark
ours() {
  look_at_nodes
  [ -z "$strangers" ]
}

# ours_or_named: ends the script before a cluster of somebody else's is touched
ours_or_named() {
  ours || [ -n "$foreign" ] ||
    fail "cluster $name to be one that these scripts made" "a kind cluster of that name without our mark" \
      "choose another --name; or, if it is really this one that you mean, add --foreign"
}

# complete: the cluster was once finished; kept in the node so that it can be read while the API server is down. Who says
# no lets the cluster be made again, without its mails, so only a file that is not there says no.
complete() {
  local one said
  for one in $nodes; do
    said=$(docker cp "$one:/kind/mailroom-complete" - 2>&1 >/dev/null) && continue
    case $said in
    *[Cc]'ould not find the file'* | *'No such container:path'*) return 1 ;;
    esac
    fail "Docker to say whether node ${one:0:12} of cluster $name was once complete" "${said:-no answer within a minute}" \
      "restart Docker, then run this again; nothing was changed"
  done
}

# node_answers NODE: a command on it comes to its end
node_answers() { bounded 30 docker exec "$1" true >/dev/null 2>&1; }

# node_remedy NODE: what makes one answer that does not
node_remedy() {
  local state
  state=$(docker inspect --format '{{.State.Status}} {{.Name}}' "$1" 2>/dev/null) || true
  case $state in
  'paused /'*) echo "docker unpause ${state##*/}" ;;
  *' /'*) echo "docker restart ${state##*/}" ;;
  *) echo "restart Docker" ;;
  esac
}
