# shellcheck shell=bash disable=SC2034,SC2154
# Downloads: resumed, bounded, checked. Nothing is fetched when a pack is there.

# What versions.env has no checksum of is written down at its first download, one line each: sha256, then the URL or the
# image's name. A later download of something else is refused. pack.sh build keeps the file in the pack (lock_folder).
lock_folder=''
lock_file() { printf '%s/downloads.lock' "${lock_folder:-$home}"; }

# recorded WHAT: the sha256 that downloads.lock has of a URL or of an image, or nothing
recorded() { awk -v what="$1" '$2 == what { print $1; exit }' "$(lock_file)" 2>/dev/null || true; }

# hold WHAT SHA256: records it the first time; ends the script when another one was recorded
hold() {
  local was
  was=$(recorded "$1")
  if [ -n "$was" ]; then
    [ "$was" = "$2" ] || changed "$1" "$was" "$2"
    return
  fi
  say "versions.env has no checksum of $1: recording sha256 $2 in $(lock_file)"
  mkdir -p "$(dirname "$(lock_file)")"
  echo "$2 $1" >>"$(lock_file)"
}

# hold_image IMAGE DIGEST: the same for an image that versions.env names by its tag alone; one with a digest needs no more
hold_image() { case $1 in *@*) ;; *) hold "$1" "${2#sha256:}" ;; esac }

# changed WHAT EXPECTED FOUND
changed() {
  fail "$1 with sha256 $2" "sha256 $3" \
    "do not use it; run this again, and if it differs again tell somebody: the release has changed"
}

# fetched URL SHA256 FILE: the file is there, and it is the one that versions.env or downloads.lock means
fetched() {
  local sum=${2:-$(recorded "$1")}
  [ -n "$sum" ] && [ -f "$3" ] && [ "$(sha256 "$3")" = "$sum" ]
}

# fetch URL SHA256 FILE: an empty SHA256 is taken from downloads.lock, or recorded there at the first download
fetch() {
  local url=$1 sum=$2 file=$3 found part one
  [ -z "$pack" ] || fail "everything in the pack" "nothing there stands in for $url" "make the pack again: pack.sh build"
  if fetched "$url" "$sum" "$file"; then return 0; fi
  command -v curl >/dev/null || fail "curl on the PATH" "none" "install curl, or use a pack: --pack DIR"
  mkdir -p "$(dirname "$file")"
  say "fetching $url"
  # A part belongs to its URL: gone on with from another release's, a download would be half of each.
  part=$file.$(cksum <<<"$url" | cut -d' ' -f1).part
  for one in "$file".*part; do [ "$one" = "$part" ] || rm -f "$one"; done
  download "$url" "$part" || fail "to fetch $url" "curl could not (its message stands above)" "check the network and run this again; it goes on where it stopped"
  found=$(sha256 "$part")
  sum=${sum:-$(recorded "$url")}
  if [ -z "$sum" ]; then
    hold "$url" "$found"
  elif [ "$found" != "$sum" ]; then
    rm -f "$part"
    changed "$url" "$sum" "$found"
  fi
  mv "$part" "$file"
}

# download URL PART: goes on with a part from before. Only when the server cannot do that, or says that there is nothing
# to go on with, is it fetched anew: a network that fails now is no reason to throw away what it has brought.
download() {
  local get=(curl -fsSL --connect-timeout 15 --speed-limit 1024 --speed-time 60 --max-time 1800)
  "${get[@]}" --retry 3 -C - -o "$2" "$1" && return
  case $?.$([ -s "$2" ] && echo part) in
  22.part | 33.part | 36.part) rm -f "$2" && "${get[@]}" -o "$2" "$1" ;;
  *) return 1 ;;
  esac
}
