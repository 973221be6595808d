# shellcheck shell=bash disable=SC2034,SC2154
# kind and kubectl: from the pack, else one that is here and fits, else fetched. Sets kind and kubectl to paths. Both are
# asked for openly before their first use: in a pipe or behind a redirection nobody would see that there is none.

# machine: this machine as images name it
machine() { case $(uname -m) in x86_64 | amd64) echo amd64 ;; aarch64 | arm64) echo arm64 ;; *) uname -m ;; esac }

# from_pack NAME: a verified copy outside the pack, which may lie on a stick that runs no programs; sets program
from_pack() {
  local at
  pack_open
  pack_find program "$1" || fail "a pack with the program $1" "$pack/pack.json names none" "make the pack again: pack.sh build"
  [ "$entry_arch $(uname -s)" = "$(machine) Linux" ] ||
    fail "a pack for $(uname -s) on $(machine)" "its $1 is for Linux on $entry_arch" "get the pack for this kind of machine"
  at=$home/programs/$1-${entry_sha256:0:12}/$1
  if [ ! -x "$at" ]; then
    pack_need program "$1"
    mkdir -p "${at%/*}"
    cp "$entry_path" "$at.new.$$"
    chmod 755 "$at.new.$$"
    mv "$at.new.$$" "$at"
  fi
  program=$at
}

# from_release NAME VERSION URL: fetched; versions.env has the checksums of what is for Linux. Sets program.
from_release() {
  local sum
  sum=$(tr '[:lower:]' '[:upper:]' <<<"$1")_SHA256_$(machine)
  [ "$(uname -s)" = Linux ] || sum=''
  program=$home/programs/$1-$2/$1
  fetch "$3" "${sum:+${!sum:-}}" "$program"
  chmod 755 "$program"
}

# have PROGRAM: one that fits is here: on the PATH, or in our cache, where only what was checked gets to: from a pack that
# may be gone by now, or from a release. Sets program.
have() {
  for program in "$(type -P "$1")" "$home/programs/$1"-*/"$1"; do
    if "fits_$1" "$program"; then return; fi
  done
  return 1
}
fits_kind() { [ "$("$1" version -q 2>/dev/null)" = "${KIND_VERSION#v}" ]; }
# One minor version away from 1.34 and 1.35 is what Kubernetes supports.
fits_kubectl() {
  case $("$1" version --client -o yaml 2>/dev/null | sed -n 's/^ *minor: "*\([0-9]*\).*/\1/p') in
  33 | 34 | 35 | 36) ;;
  *) return 1 ;;
  esac
}

# have_kind: without fetching anything
have_kind() {
  [ -z "${kind:-}" ] || return 0
  if [ -n "$pack" ]; then from_pack kind; else have kind || return 1; fi
  kind=$program
}

need_kind() {
  if have_kind; then return; fi
  from_release kind "$KIND_VERSION" "$KIND_URL/$KIND_VERSION/kind-$(system)-$(machine)"
  kind=$program
}

need_kubectl() {
  [ -z "${kubectl:-}" ] || return 0
  if [ -n "$pack" ]; then
    from_pack kubectl
  elif ! have kubectl; then
    from_release kubectl "$KUBECTL_VERSION" "$KUBECTL_URL/$KUBECTL_VERSION/bin/$(system)/$(machine)/kubectl"
  fi
  kubectl=$program
}

# system: this one as releases name it
system() { uname -s | tr '[:upper:]' '[:lower:]'; }

# k ARGUMENT...: kubectl, always for this cluster and with a bound
k() {
  need_kubectl
  local at=(--context "$context")
  [ -z "$kubeconfig" ] || at+=(--kubeconfig "$kubeconfig")
  bounded "${limit:-120}" "$kubectl" --cache-dir "$cluster_dir/kube-cache" "${at[@]}" --request-timeout="${request:-30s}" "$@"
}
