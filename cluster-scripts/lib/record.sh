# shellcheck shell=bash disable=SC2034,SC2154
# What the cluster is made of: the ConfigMap kube-system/mailroom-cluster in it, and beside the kubeconfig the folder of
# the pack that it was made from.

# made_of KEY: what up.sh wrote there, or nothing; fails when the API server does not answer
made_of() { k -n kube-system get configmap mailroom-cluster --ignore-not-found -o "jsonpath={.data.$1}"; }

# own_source: a cluster that is there goes on from the pack that it was made from, unless another is named. When that
# pack is no longer there, gone names it: then only what the cluster has can be brought back.
own_source() {
  [ -z "$pack" ] || return 0
  remembered_pack
  [ -n "$pack" ] || gone=$(cat "$cluster_dir/pack" 2>/dev/null) || true
}

# remember_pack: for own_source; nothing to remember for a cluster from releases
remember_pack() {
  if [ -z "$pack" ]; then
    rm -f "$cluster_dir/pack"
    return
  fi
  printf '%s\n' "$pack" >"$cluster_dir/pack.new"
  mv "$cluster_dir/pack.new" "$cluster_dir/pack"
}

# record SOURCE ADDONS: what an earlier run put there and this one did not is still there, and so is what it said of it
record() {
  local addons one was parts
  addons=$(made_of addons)
  for one in $2; do case " $addons " in *" $one "*) ;; *) addons="$addons${addons:+ }$one" ;; esac done
  was=$(made_of parts)
  parts=$(node_part "$was" && shim_part "$was" "$2" && other_parts "$was")
  {
    printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: mailroom-cluster, namespace: kube-system }\ndata:\n'
    printf '  source: %s\n  addons: %s\n  parts: |\n' "$(quote "$1")" "$(quote "$addons")"
    while IFS= read -r one; do printf '    %s\n' "$one"; done <<<"$parts"
  } | k apply --server-side --force-conflicts -f - >/dev/null
}

# Of each part name, version and source, with tabs between them.

# node_part WAS: a node stays what it was made from, whatever image this run would make one from
node_part() {
  local image
  look_at_nodes
  # shellcheck disable=SC2086
  set -- "$1" $nodes
  image=$(docker inspect --format '{{.Config.Image}}' "$2") || return 1
  if [ "$image" = "$node_image" ]; then
    printf 'node %s\t\t%s\n' "${node_base%@*}" "$node_source"
  else
    grep '^node ' <<<"$1" || printf 'node %s\t\t%s\n' "$image" "an image that this run would not have made the node from"
  fi
}

# shim_part WAS ADDONS: the addon runtimeclasses holds the shim against the source; without it, it is what it was
shim_part() {
  local it='program containerd-shim-wasmtime-v1'
  case " $2 " in *' runtimeclasses '*) ;; *) grep "^$it" <<<"$1" && return ;; esac
  if [ -z "$pack" ]; then
    printf '%s\t%s\t%s\n' "$it" "$SHIM_VERSION" "$SHIM_URL"
  else
    pack_parts | grep "^$it" || true
  fi
}

# other_parts WAS
other_parts() {
  local one
  if [ -n "$pack" ]; then
    pack_parts | grep -vF -e "image $node_base"$'\t' -e 'program containerd-shim-wasmtime-v1' || true
  else
    # The run that made the node said by which kind; a later one may have another.
    grep '^program kind' <<<"$1" ||
      printf 'program kind\t%s\t%s\n' "$KIND_VERSION" "$KIND_URL/$KIND_VERSION/kind-$(system)-$(machine)"
    for one in $KEDA_IMAGES "$NATS_IMAGE"; do printf 'image %s\t\t%s\n' "${one%@*}" "${one#*@}"; done
  fi
}
pack_parts() { awk -F "$fs" '{ print $1 " " $2 "\t" $3 "\t" $8 }' <<<"$pack_lines"; }
