# shellcheck shell=bash disable=SC2034,SC2154
# The archives of Mailroom's own images, as `mailroom image build` writes them, against labs/mail-triage/images.lock.json.

# locked_image NAME: sets locked_reference and locked_digest to what the lock says of that image
locked_image() {
  local lock line
  lock=$(dirname "$scripts")/labs/mail-triage/images.lock.json
  line=$(json_flat "$lock" | awk -F '\t' -v name="$1" '
    split($1, p, ".") == 3 { value[p[2], p[3]] = $2; if ($2 == name && p[3] == "name") found = p[2] }
    END { if (found != "") print value[found, "reference"] "\t" value[found, "digest"] }')
  [ -n "$line" ] || fail "the image $1 in $lock" "none of that name" "get that file again: git checkout -- $lock"
  locked_reference=${line%%$'\t'*} locked_digest=${line#*$'\t'}
}

# archive_problem FILE REFERENCE DIGEST: succeeds when the archive holds that image, whole; else prints what it holds
archive_problem() {
  local index manifest blob
  index=$(tar -xOf "$1" index.json 2>/dev/null | json_flat - 2>/dev/null) || { echo "a file that is no image archive" && return 1; }
  [ "$(field manifests.0.digest "$index")" = "$3" ] || { echo "an image with digest $(field manifests.0.digest "$index")" && return 1; }
  [ "$(field 'manifests.0.annotations.io.containerd.image.name' "$index")" = "$2" ] || { echo "an image of another name" && return 1; }
  manifest=$(tar -xOf "$1" "blobs/sha256/${3#sha256:}" 2>/dev/null | json_flat - 2>/dev/null) || { echo "no manifest $3" && return 1; }
  for blob in "$3" "$(field config.digest "$manifest")" "$(field layers.0.digest "$manifest")"; do
    [ "$(tar -xOf "$1" "blobs/sha256/${blob#sha256:}" 2>/dev/null | sha256 /dev/stdin)" = "${blob#sha256:}" ] || { echo "a damaged blob $blob" && return 1; }
  done
}

# field PATH FLAT: one value of what json_flat printed
field() { awk -F '\t' -v path="$1" '$1 == path { print $2; exit }' <<<"$2"; }

# load_archive NAME FOLDER: the image on every node, from the pack when it has it, else from NAME.tar in the folder
load_archive() {
  local archive=$2/$1.tar problem make="npm run mailroom -- image build $1 --out $2"
  case $1 in *-native)
    make="$make --native PROGRAMS --lock (first: labs/mail-triage/build.sh --native PROGRAMS; another compiler makes other bytes, and --lock records yours)"
    ;;
  esac
  locked_image "$1"
  if [ -n "$pack" ] && pack_open && pack_find image "$locked_reference"; then
    pack_need image "$locked_reference"
    archive=$entry_path
  fi
  [ -f "$archive" ] || fail "the image $locked_reference in $archive" "no such file" "make it: $make"
  problem=$(archive_problem "$archive" "$locked_reference" "$locked_digest") ||
    fail "$archive to hold $locked_reference with digest $locked_digest (images.lock.json)" "$problem" "make it again: $make"
  if node_has "$locked_reference" "$(archive_id "$archive")"; then return 0; fi
  [ -z "$dry" ] || return 0
  put_image "$archive"
}
