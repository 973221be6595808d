# shellcheck shell=bash disable=SC2034,SC2154
# A pack: a folder with images, programs, manifests and pack.json. src/core/pack/ has the same form as a schema.

# Between the fields of an entry: a character that no name has and that `read` does not fold, as it does tabs.
fs=$'\037'
pack_lines='' pack_checked=''

# remembered_pack: programs come from where up.sh took them, unless told otherwise
remembered_pack() {
  local was
  was=$(cat "$cluster_dir/pack" 2>/dev/null) || return 0
  if [ -z "$pack" ] && [ -f "$was/pack.json" ]; then pack=$was; fi
}

# pack_open: reads $pack/pack.json into pack_lines: kind, name, version, file, sha256, bytes, arch, source, licence
pack_open() {
  [ -z "$pack_lines" ] || return 0
  local problem todo="make the pack again (pack.sh build), or copy it again from where it came"
  [ -f "$pack/pack.json" ] || fail "a pack in $pack" "no pack.json there" "name the folder that pack.sh build wrote"
  pack=$(cd "$pack" && pwd)
  pack_lines=$(pack_entries "$pack/pack.json") || fail "a pack.json that can be read" "$pack/pack.json is not JSON" "$todo"
  problem=$(grep -m1 '^!' <<<"$pack_lines") || return 0
  fail "a pack.json of version 1" "${problem#!}" "$todo"
}

# pack_entries FILE: the entries as lines; a line that begins with ! says what is wrong
pack_entries() {
  local flat
  flat=$(json_flat "$1") || return 1
  awk -F '\t' -v fs="$fs" '
    $1 == "version" { version = $2 }
    split($1, p, ".") == 3 && p[1] == "entries" { e[p[2], p[3]] = $2; has[p[2], p[3]] = 1; if (p[2] + 1 > n) n = p[2] + 1 }
    function wrong(i, what) { print "!entry " i + 1 " (" e[i, "name"] "): expected " what }
    END {
      if (version != "1") print "!expected version 1, found \"" version "\""
      if (n == 0) print "!expected entries, found none"
      for (i = 0; i < n; i++) {
        kind = e[i, "kind"]; file = e[i, "file"]; line = ""
        if (kind !~ /^(image|program|manifest)$/) wrong(i, "a kind image, program or manifest, found \"" kind "\"")
        if (e[i, "name"] == "") wrong(i, "a name")
        if (file == "" || file ~ /^[\/\\]/ || file ~ /^[A-Za-z]:/ || file ~ /(^|[\/\\])\.\.([\/\\]|$)/)
          wrong(i, "a path inside the pack, found \"" file "\"")
        if (e[i, "sha256"] !~ /^[0-9a-f]+$/ || length(e[i, "sha256"]) != 64) wrong(i, "a sha256 of 64 hexadecimal digits")
        if (e[i, "bytes"] !~ /^[0-9]+$/) wrong(i, "bytes as a number")
        if (kind != "manifest" && e[i, "arch"] == "") wrong(i, "an arch")
        if (kind != "image" && !has[i, "version"]) wrong(i, "a version")
        if (!has[i, "source"] || !has[i, "licence"]) wrong(i, "source and licence")
        split("kind name version file sha256 bytes arch source licence", f, " ")
        for (j = 1; j <= 9; j++) line = line (j > 1 ? fs : "") e[i, f[j]]
        print line
      }
    }' <<<"$flat"
}

# pack_find KIND PATTERN: sets entry_* to the first entry whose name matches; fails when there is none
pack_find() {
  local kind name_ version file sum bytes arch source licence
  while IFS=$fs read -r kind name_ version file sum bytes arch source licence; do
    # shellcheck disable=SC2053
    if [ "$kind" = "$1" ] && [[ $name_ == $2 ]]; then
      entry_name=$name_ entry_file=$file entry_sha256=$sum entry_bytes=$bytes entry_arch=$arch entry_source=$source
      return 0
    fi
  done <<<"$pack_lines"
  return 1
}

# pack_need KIND PATTERN: pack_find, and the file is there and is the one that pack.json means; sets entry_path
pack_need() {
  pack_find "$1" "$2" || fail "a pack with the $1 $2" "$pack/pack.json does not name one" "make the pack again: pack.sh build"
  entry_path=$pack/$entry_file
  local problem
  case $pack_checked in *"|$entry_file|"*) return 0 ;; esac
  problem=$(pack_problem "$entry_path" "$entry_bytes" "$entry_sha256") && pack_checked="$pack_checked|$entry_file|" && return 0
  fail "$entry_file in the pack as pack.json describes it" "$problem" \
    "copy that file again from where the pack came; pack.sh verify names every such file"
}

# pack_problem PATH BYTES SHA256: succeeds when the file is right, else prints what is not
pack_problem() {
  local size sum
  [ -f "$1" ] || { echo "it is missing" && return 1; }
  size=$(wc -c <"$1" | tr -d ' ')
  [ "$size" = "$2" ] || { echo "it has $size bytes, not $2" && return 1; }
  sum=$(sha256 "$1")
  [ "$sum" = "$3" ] || { echo "its sha256 is $sum, not $3" && return 1; }
}
