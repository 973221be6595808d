# shellcheck shell=bash disable=SC2034,SC2154
# status.sh on a cluster of somebody else: Kubernetes, runtimes, and whose the addons are. Sourced by status.sh.

their_status() {
  local one
  owner=theirs state=unreachable
  if [ -f "$cluster_dir/pack" ] || [ -n "$pack" ]; then remembered_pack; fi
  need_kubectl
  mkdir -p "$cluster_dir"
  request=10s limit=20 k get --raw /readyz >/dev/null 2>&1 || return 0
  state=running
  parts=$(printf 'kubernetes\t%s\tthe cluster'"'"'s own' "$(k get --raw /version | json_flat - | awk -F '\t' '$1 == "gitVersion" { print $2 }')")
  for one in runtimeclasses nats keda metrics; do
    owner "$one"
    case $whose in ours) whose="put there by up.sh --install $one" ;; theirs) whose="somebody else's" ;; esac
    parts="$parts"$'\n'"addon $one"$'\t\t'"$whose"
  done
}
