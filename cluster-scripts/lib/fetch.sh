# shellcheck shell=bash disable=SC2154
# Downloads: resumed, bounded, checked. Nothing is fetched when a pack is there.

# fetch URL SHA256 FILE: an empty SHA256 is taken from downloads.lock, or recorded there at the first download
fetch() {
  local url=$1 sum=$2 file=$3 found lock=$home/downloads.lock
  [ -z "$pack" ] || fail "everything in the pack" "nothing there stands in for $url" "make the pack again: pack.sh build"
  mkdir -p "$home" "$(dirname "$file")"
  [ -n "$sum" ] || sum=$(awk -v url="$url" '$2 == url { print $1; exit }' "$lock" 2>/dev/null) || true
  if [ -f "$file" ] && [ -n "$sum" ] && [ "$(sha256 "$file")" = "$sum" ]; then return 0; fi
  command -v curl >/dev/null || fail "curl on the PATH" "none" "install curl, or use a pack: --pack DIR"
  say "fetching $url"
  # A part from before is gone on with; when the server cannot do that, it is fetched anew.
  curl -fsSL --retry 3 --connect-timeout 15 --speed-limit 1024 --speed-time 60 --max-time 1800 -C - -o "$file.part" "$url" ||
    { rm -f "$file.part" && curl -fsSL --connect-timeout 15 --speed-limit 1024 --speed-time 60 --max-time 1800 -o "$file.part" "$url"; } ||
    fail "to fetch $url" "curl could not (its message stands above)" "check the network and run this again; it goes on where it stopped"
  found=$(sha256 "$file.part")
  if [ -z "$sum" ]; then
    say "nobody has published a checksum for $url: recording sha256 $found in $lock"
    echo "$found $url" >>"$lock"
  elif [ "$found" != "$sum" ]; then
    rm -f "$file.part"
    fail "$url with sha256 $sum" "sha256 $found" \
      "do not use it; run this again, and if it differs again tell somebody: the release has changed"
  fi
  mv "$file.part" "$file"
}
