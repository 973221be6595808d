# shellcheck shell=bash disable=SC2034,SC2154
# kind and kubectl: from the pack, from the PATH when the version fits, or fetched. Sets kind and kubectl to paths.

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

need_kind() {
  [ -z "${kind:-}" ] || return 0
  local sum
  sum=KIND_SHA256_$(machine)
  if [ -n "$pack" ]; then
    from_pack kind
    kind=$program
  elif command -v kind >/dev/null && [ "$(kind version -q 2>/dev/null || true)" = "${KIND_VERSION#v}" ]; then
    kind=$(command -v kind)
  else
    kind=$home/programs/kind-$KIND_VERSION/kind
    fetch "$KIND_URL/$KIND_VERSION/kind-$(uname -s | tr '[:upper:]' '[:lower:]')-$(machine)" "${!sum:-}" "$kind"
    chmod 755 "$kind"
  fi
}

need_kubectl() {
  [ -z "${kubectl:-}" ] || return 0
  local sum minor
  sum=KUBECTL_SHA256_$(machine)
  if [ -n "$pack" ]; then
    from_pack kubectl
    kubectl=$program
    return
  fi
  minor=$(kubectl version --client -o yaml 2>/dev/null | sed -n 's/^ *minor: "*\([0-9]*\).*/\1/p') || true
  case $minor in
  # One minor version away from 1.34 and 1.35 is what Kubernetes supports.
  33 | 34 | 35 | 36) kubectl=$(command -v kubectl) ;;
  *)
    kubectl=$home/programs/kubectl-$KUBECTL_VERSION/kubectl
    fetch "$KUBECTL_URL/$KUBECTL_VERSION/bin/$(uname -s | tr '[:upper:]' '[:lower:]')/$(machine)/kubectl" "${!sum:-}" "$kubectl"
    chmod 755 "$kubectl"
    ;;
  esac
}

# k ARGUMENT...: kubectl, always for this cluster and with a bound
k() {
  need_kubectl
  local at=(--context "$context")
  [ -z "$kubeconfig" ] || at+=(--kubeconfig "$kubeconfig")
  bounded "${limit:-120}" "$kubectl" --cache-dir "$cluster_dir/kube-cache" "${at[@]}" --request-timeout="${request:-30s}" "$@"
}
