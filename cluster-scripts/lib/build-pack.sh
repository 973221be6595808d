# shellcheck shell=bash disable=SC2034,SC2154
# pack.sh build: fetches what versions.env names, resumable at any point: a file that is there and right is kept.

build() {
  local dir=$1 arch one
  [ ! -d "$dir" ] || [ -f "$dir/pack.json" ] || [ -f "$dir/.building" ] || [ -z "$(ls -A "$dir")" ] ||
    fail "an empty folder, or a pack" "other files in $dir" "name another folder"
  command -v docker >/dev/null || fail "docker on the PATH" "none" "install Docker: images are pulled and saved with it"
  bounded 20 docker info >/dev/null 2>&1 || fail "a Docker daemon that answers" "none" "start Docker, then run this again"
  mkdir -p "$dir/bin" "$dir/images" "$dir/manifests"
  dir=$(cd "$dir" && pwd)
  touch "$dir/.building"
  home=$dir/.build
  # shellcheck source=cluster-scripts/node-image/build.sh
  . "$scripts/node-image/build.sh"
  arch=$(docker_arch)
  node_image_online
  entries=''

  program kind "$KIND_VERSION" "$KIND_URL/$KIND_VERSION/kind-linux-$arch" "KIND_SHA256_$arch"
  program kubectl "$KUBECTL_VERSION" "$KUBECTL_URL/$KUBECTL_VERSION/bin/linux/$arch/kubectl" "KUBECTL_SHA256_$arch"
  shim_of_release
  cp "$shim" "$dir/bin/containerd-shim-wasmtime-v1"
  entry program containerd-shim-wasmtime-v1 "$SHIM_VERSION" bin/containerd-shim-wasmtime-v1 "$SHIM_URL" Apache-2.0

  in_docker "$node_image" || build_node_image
  archive "$node_image" node.tar "$node_source" "Apache-2.0; Debian: as each package says"
  for one in $KEDA_IMAGES "$NATS_IMAGE"; do pulled "$one"; done
  pulled "$METRICS_SERVER_IMAGE"

  fetch "$KEDA_URL" "$KEDA_SHA256" "$dir/manifests/keda-$KEDA_VERSION.yaml"
  entry manifest keda "$KEDA_VERSION" "manifests/keda-$KEDA_VERSION.yaml" "$KEDA_URL" Apache-2.0
  fetch "$METRICS_SERVER_URL" "$METRICS_SERVER_SHA256" "$dir/manifests/metrics-server-$METRICS_SERVER_VERSION.yaml"
  entry manifest metrics-server "$METRICS_SERVER_VERSION" "manifests/metrics-server-$METRICS_SERVER_VERSION.yaml" "$METRICS_SERVER_URL" Apache-2.0

  printf '{\n  "version": 1,\n  "entries": [%s\n  ]\n}\n' "$entries" >"$dir/pack.json.new"
  mv "$dir/pack.json.new" "$dir/pack.json"
  # What was recorded of downloads that nobody publishes a checksum for stays with the pack.
  [ ! -f "$home/downloads.lock" ] || cp "$home/downloads.lock" "$dir/"
  rm -f "$dir/.building"
}

# program NAME VERSION URL VARIABLE: the variable has the checksum, if one was published
program() {
  fetch "$3" "${!4:-}" "$dir/bin/$1"
  chmod 755 "$dir/bin/$1"
  entry program "$1" "$2" "bin/$1" "$3" Apache-2.0
}

# pulled IMAGE: by its digest where there is one; saved under the name that pods use
pulled() {
  local tag=${1%@*} file
  file=$(tr '/:' '--' <<<"${1%@*}").tar
  bounded 1200 docker pull "$1" >&2 || fail "to pull $1" "docker could not (its message stands above)" "check the network and run this again; it goes on where it stopped"
  bounded 60 docker tag "$1" "$tag"
  archive "$tag" "$file" "$1" Apache-2.0
}

# archive IMAGE FILE SOURCE LICENCE
archive() {
  if [ ! -f "$dir/images/$2" ]; then
    bounded 600 docker save "$1" -o "$dir/images/$2.part"
    mv "$dir/images/$2.part" "$dir/images/$2"
  fi
  entry image "$1" '' "images/$2" "$3" "$4"
}

# entry KIND NAME VERSION FILE SOURCE LICENCE
entry() {
  local line
  line="\"kind\": \"$1\", \"name\": $(quote "$2"), ${3:+\"version\": $(quote "$3"), }\"file\": \"$4\""
  line="$line, \"sha256\": \"$(sha256 "$dir/$4")\", \"bytes\": $(wc -c <"$dir/$4" | tr -d ' ')"
  [ "$1" = manifest ] || line="$line, \"arch\": \"$arch\""
  entries="$entries${entries:+,}
    { $line, \"source\": $(quote "$5"), \"licence\": $(quote "$6") }"
}
