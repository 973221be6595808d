# shellcheck shell=bash disable=SC2034,SC2154
# pack.sh build: fetches and makes what versions.env names. It may be killed at any point and run again. What is there is
# used again only when an earlier build wrote down that very thing (name, version, source) and the file has not changed
# since: a file's name says nothing about what is in it.

build() {
  local dir=$1 arch one made entries='' plan=''
  [ ! -d "$dir" ] || [ -f "$dir/pack.json" ] || [ -f "$dir/.building" ] || [ -z "$(ls -A "$dir")" ] ||
    fail "an empty folder, or a pack" "other files in $dir" "name another folder"
  # Docker pulls the images and saves them, and says what kind of machine they are for.
  need_docker
  [ -n "$dry" ] || mkdir -p "$dir/bin" "$dir/images" "$dir/manifests"
  [ ! -d "$dir" ] || dir=$(cd "$dir" && pwd)
  made=$(made_before)
  [ -n "$dry" ] || touch "$dir/.building"
  lock_folder=$dir
  # shellcheck source=cluster-scripts/node-image/build.sh
  . "$scripts/node-image/build.sh"
  arch=$(docker_arch)
  node_image_online

  program kind "$KIND_VERSION" "$KIND_URL/$KIND_VERSION/kind-linux-$arch" "KIND_SHA256_$arch"
  program kubectl "$KUBECTL_VERSION" "$KUBECTL_URL/$KUBECTL_VERSION/bin/linux/$arch/kubectl" "KUBECTL_SHA256_$arch"
  shim_program
  node_archive
  for one in $KEDA_IMAGES "$NATS_IMAGE" "$METRICS_SERVER_IMAGE"; do pulled "$one"; done
  manifest keda "$KEDA_VERSION" "$KEDA_URL" "$KEDA_SHA256"
  manifest metrics-server "$METRICS_SERVER_VERSION" "$METRICS_SERVER_URL" "$METRICS_SERVER_SHA256"

  if [ -n "$dry" ]; then
    tell '{"ok":true,"pack":%s,"dryRun":true,"entries":[%s]}\n' "$(quote "$dir")" "$plan"
    return
  fi
  printf '{\n  "version": 1,\n  "entries": [%s\n  ]\n}\n' "$entries" >"$dir/pack.json.new"
  mv "$dir/pack.json.new" "$dir/pack.json"
  # With the parts of downloads that were killed and belong to versions of another day.
  rm -f "$dir/.building" "$dir"/*/*.part
}

# made_before: what earlier builds wrote down, as pack_entries prints it: pack.json when they were done, and each entry in
# .building for one that was killed
made_before() {
  pack_entries "$dir/pack.json" 2>/dev/null | grep -v '^!' || true
  cat "$dir/.building" 2>/dev/null || true
}

# kept KIND NAME VERSION FILE SOURCE: an earlier build made that very thing, for this kind of machine, and it is unchanged
kept() {
  local kind name_ version file sum bytes at source licence
  while IFS=$fs read -r kind name_ version file sum bytes at source licence; do
    [ "$kind|$name_|$version|$file|$at|$source" = "$1|$2|$3|$4|$arch|$5" ] || continue
    if pack_problem "$dir/$file" "$bytes" "$sum" >/dev/null; then return 0; fi
  done <<<"$made"
  return 1
}

# planned FILE SOURCE COMMAND...: with --dry-run says what would be done and succeeds; the command tells whether it is there
planned() {
  [ -n "$dry" ] || return 1
  local file=$1 from=$2 there=false
  shift 2
  if "$@"; then there=true; fi
  say "$file: $([ "$there" = true ] && echo "is there and stays" || echo "would come"), from $from"
  plan="$plan${plan:+,}{\"file\":$(quote "$file"),\"source\":$(quote "$from"),\"there\":$there}"
}

# program NAME VERSION URL VARIABLE: the variable has the checksum, if versions.env has one
program() {
  planned "bin/$1" "$3" fetched "$3" "${!4:-}" "$dir/bin/$1" && return
  fetch "$3" "${!4:-}" "$dir/bin/$1"
  chmod 755 "$dir/bin/$1"
  entry program "$1" "$2" "bin/$1" "$3" Apache-2.0
}

# manifest NAME VERSION URL SHA256
manifest() {
  local file=manifests/$1-$2.yaml
  planned "$file" "$3" fetched "$3" "$4" "$dir/$file" && return
  fetch "$3" "$4" "$dir/$file"
  entry manifest "$1" "$2" "$file" "$3" Apache-2.0
}

shim_program() {
  local asset=SHIM_FILE_$arch
  local it=(program containerd-shim-wasmtime-v1 "$SHIM_VERSION" bin/containerd-shim-wasmtime-v1 "$SHIM_URL/${!asset}")
  planned "${it[3]}" "${it[4]}" kept "${it[@]}" && return
  if ! kept "${it[@]}"; then
    shim_of_release
    cp "$shim" "$dir/${it[3]}"
  fi
  entry "${it[@]}" Apache-2.0
}

# The image's name changes with everything that goes into it: base, shim and Dockerfile.
node_archive() {
  local it=(image "$node_image" '' images/node.tar "$node_source")
  planned "${it[3]}" "$node_source" kept "${it[@]}" && return
  if ! kept "${it[@]}"; then
    in_docker "$node_image" || build_node_image
    save "$node_image" "${it[3]}"
  fi
  entry "${it[@]}" "Apache-2.0; Debian: as each package says"
}

# pulled IMAGE: by its digest; where versions.env has none, by its tag, and downloads.lock says which one that was. Saved
# under the name that pods use.
pulled() {
  local tag=${1%@*} file digest
  file=images/$(tr '/:' '--' <<<"$tag").tar
  planned "$file" "$(by_digest "$1")" kept image "$tag" '' "$file" "$(by_digest "$1")" && return
  if ! kept image "$tag" '' "$file" "$(by_digest "$1")"; then
    # What docker says while it pulls is for people, but for the digest of what it pulled.
    digest=$(bounded 1200 docker pull "$1" | awk '{ print >"/dev/stderr" } $1 == "Digest:" { print $2 }') ||
      fail "to pull $1" "docker could not (its message stands above)" "check the network and run this again; it goes on where it stopped"
    [[ $digest == sha256:* ]] || fail "docker to name the digest of $1" "none in what it said (it stands above)" "update Docker, then run this again"
    hold_image "$1" "$digest"
    bounded 60 docker tag "$1" "$tag"
    save "$tag" "$file"
  fi
  entry image "$tag" '' "$file" "$(by_digest "$1")" Apache-2.0
}

# by_digest IMAGE: with the digest that downloads.lock has, where versions.env has none
by_digest() {
  local sum
  case $1 in
  *@*) printf '%s' "$1" ;;
  *) sum=$(recorded "$1") && printf '%s' "$1${sum:+@sha256:$sum}" ;;
  esac
}

# save IMAGE FILE
save() {
  bounded 600 docker save "$1" -o "$dir/$2.part" ||
    fail "docker to save $1" "it could not (its message stands above)" "look for room on the disk, then run this again; it goes on where it stopped"
  mv "$dir/$2.part" "$dir/$2"
}

# entry KIND NAME VERSION FILE SOURCE LICENCE: for pack.json, and for a build that goes on from here
entry() {
  local sum bytes at=$arch line
  [ "$1" != manifest ] || at=''
  sum=$(sha256 "$dir/$4") bytes=$(wc -c <"$dir/$4" | tr -d ' ')
  printf '%s\n' "$1$fs$2$fs$3$fs$4$fs$sum$fs$bytes$fs$at$fs$5$fs$6" >>"$dir/.building"
  line="\"kind\": \"$1\", \"name\": $(quote "$2"), ${3:+\"version\": $(quote "$3"), }\"file\": \"$4\""
  line="$line, \"sha256\": \"$sum\", \"bytes\": $bytes${at:+, \"arch\": \"$at\"}"
  entries="$entries${entries:+,}
    { $line, \"source\": $(quote "$5"), \"licence\": $(quote "$6") }"
}
