# shellcheck shell=bash disable=SC2034,SC2154
# The node image for learners with a network: kind's, by digest, with dbus, crun and runwasi's shim. Sourced. dbus and crun
# are what Debian has on the day of the build: Debian keeps no older versions to pin, so two such images may differ in them.

# node_image_online: sets node_image, node_base, node_source; the tag changes with everything that goes in
node_image_online() {
  local arch sum
  arch=$(docker_arch)
  sum=SHIM_SHA256_$arch
  [ -n "${!sum:-}" ] || fail "Docker on amd64 or arm64" "$arch, for which runwasi releases no shim" "use a machine of one of those two"
  if [ "$(docker info --format '{{.CgroupVersion}}')" = 1 ]; then node_base=$NODE_IMAGE_CGROUP1; else node_base=$NODE_IMAGE_CGROUP2; fi
  node_image=${node_base%@*}
  node_image=mailroom-node:${node_image##*:}-$({ cat "$scripts/node-image/Dockerfile" && echo "$node_base ${!sum}"; } | short_sum)
  node_source="$node_base with Debian's dbus and crun and runwasi's shim $SHIM_VERSION"
}

# docker_arch: of the machine that runs containers, which may be another than this one
docker_arch() { case $(docker info --format '{{.Architecture}}') in x86_64 | amd64) echo amd64 ;; aarch64 | arm64) echo arm64 ;; *) echo other ;; esac }

short_sum() { if command -v sha256sum >/dev/null; then sha256sum; else shasum -a 256; fi | cut -c1-12; }

# shim_of_release: fetches runwasi's release, checks it, unpacks the shim; sets shim to its path
shim_of_release() {
  local arch file sum archive
  arch=$(docker_arch)
  file=SHIM_FILE_$arch sum=SHIM_SHA256_$arch
  archive=$home/downloads/$SHIM_VERSION-${!file}
  fetch "$SHIM_URL/${!file}" "${!sum}" "$archive"
  shim=$home/downloads/shim-$SHIM_VERSION-$arch/containerd-shim-wasmtime-v1
  mkdir -p "${shim%/*}"
  tar -xzf "$archive" -C "${shim%/*}" containerd-shim-wasmtime-v1 2>/dev/null || tar -xzf "$archive" -C "${shim%/*}"
  [ -f "$shim" ] || fail "containerd-shim-wasmtime-v1 in ${!file}" "$(tar -tzf "$archive" | tr '\n' ' ')" "the release has another form: see runwasi's notes"
  chmod 755 "$shim"
}

build_node_image() {
  local context
  shim_of_release
  context=$home/node-image
  rm -rf "$context" && mkdir -p "$context"
  cp "$scripts/node-image/Dockerfile" "$shim" "$context/"
  bounded 1200 docker build --build-arg "BASE=$node_base" --tag "$node_image" "$context" >&2 ||
    fail "docker build to make $node_image" "it did not (its message stands above)" "check the network and run this again, or use a pack: --pack DIR"
}
