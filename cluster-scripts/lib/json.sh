# shellcheck shell=bash
# Reads JSON without jq: learners may have neither jq nor Node nor Python.

# json_flat FILE: a line for each value, its path and a tab before it: entries.0.name<TAB>kind. Fails on what is not JSON.
json_flat() {
  awk '
    function stop(what) { print "not JSON: expected " what " at character " at > "/dev/stderr"; bad = 1; exit 1 }
    function space() { while (at <= n && index(" \t\r\n", substr(all, at, 1))) at++ }
    function string(   out, c) {
      at++
      while (at <= n) {
        c = substr(all, at, 1)
        if (c == "\"") { at++; return out }
        if (c < " " && c != "\177") stop("no control character in a string")
        if (c == "\\") {
          at++; c = substr(all, at, 1)
          if (c == "u") { out = out "?"; at += 5; continue }
          if (!index("\"\\/bfnrt", c)) stop("an escape")
          if (index("bfnrt", c)) c = " "
        }
        out = out c; at++
      }
      stop("the end of a string")
    }
    function value(path, depth,   c, key, i, rest) {
      if (depth > 32) stop("less depth")
      space(); c = substr(all, at, 1)
      if (c == "{" || c == "[") {
        at++; space()
        if (substr(all, at, 1) == (c == "{" ? "}" : "]")) { at++; return }
        for (i = 0; ; i++) {
          key = i; space()
          if (c == "{") {
            if (substr(all, at, 1) != "\"") stop("a name in quotes")
            key = string(); space()
            if (substr(all, at, 1) != ":") stop("a colon")
            at++
          }
          value(path == "" ? key : path "." key, depth + 1); space()
          rest = substr(all, at, 1); at++
          if (rest == (c == "{" ? "}" : "]")) return
          if (rest != ",") stop("a comma")
        }
      }
      if (c == "\"") { print path "\t" string(); return }
      rest = substr(all, at, 40)
      if (!match(rest, /^(true|false|null|-?[0-9][0-9.eE+-]*)/)) stop("a value")
      print path "\t" substr(rest, 1, RLENGTH); at += RLENGTH
    }
    { all = all $0 "\n" }
    END { if (bad) exit 1; n = length(all); at = 1; value("", 0); space(); if (at <= n) stop("the end") }
  ' "$1"
}
