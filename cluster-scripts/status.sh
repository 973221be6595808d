#!/usr/bin/env bash
# Says what there is: the cluster's state, and where each part of it comes from. Changes nothing.
# shellcheck disable=SC2154
# shellcheck source=cluster-scripts/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
  cat <<'USAGE'
usage: status.sh [--name NAME | --context CONTEXT [--kubeconfig FILE]] [--pack DIR]

Standard output: one line of JSON: state (missing, stopped, half, running or unreachable), owner, source, parts.
Standard error: the same for a person.
USAGE
}

only_options "$@"
# list WORDS: as JSON strings
list() {
  local one all=''
  for one in $1; do all="$all${all:+,}$(quote "$one")"; done
  printf '%s' "$all"
}

state=missing source='' parts='' json='' owner=ours isolated=''

our_status() {
  need_docker
  look_at_cluster
  [ "$state" != missing ] || return 0
  [ -z "$strangers" ] || owner=foreign
  [ "$state" = running ] || return 0
  own_source
  need_kubectl
  if [ ! -f "$kubeconfig" ] || ! k get --raw /readyz >/dev/null 2>&1; then
    state=unreachable
    return
  fi
  source=$(made_of source 2>/dev/null) || true
  parts=$(made_of parts 2>/dev/null) || true
}

if [ -n "$existing" ]; then
  # shellcheck source=cluster-scripts/existing/status.sh
  . "$scripts/existing/status.sh"
  their_status
else
  our_status
fi
if [ "$state" = running ]; then
  # Which runtimes can give a pod users of its own (hostUsers: false) is for kernel and runtime to say, not for us.
  isolated=$(k get nodes -o jsonpath='{range .items[*].status.runtimeHandlers[?(@.features.userNamespaces==true)]}{.name}{"\n"}{end}' 2>/dev/null |
    grep . | sort -u | paste -sd ' ' -) || true
fi
say "cluster $name: $state${source:+, from $source}"
[ "$state" != running ] || say "user namespaces: ${isolated:-no runtime on this kernel}"
while IFS=$fs read -r part version from; do
  [ -n "$part" ] || continue
  printf '        %-64s %s\n' "$part${version:+ $version}" "$from" >&2
  json="$json${json:+,}{\"part\":$(quote "$part"),\"version\":$(quote "$version"),\"source\":$(quote "$from")}"
done <<<"$(tr '\t' "$fs" <<<"$parts")"
tell '{"ok":true,"cluster":%s,"state":"%s","owner":"%s","kubeconfig":%s,"context":%s,"source":%s,"userNamespaces":[%s],"parts":[%s]}\n' \
  "$(quote "$name")" "$state" "$owner" "$(quote "$kubeconfig")" "$(quote "$context")" "$(quote "$source")" "$(list "$isolated")" "$json"
