#!/bin/bash
# Runs inside a node: containerd learns the runtimes wasmtime and crun. Prints "changed" or "unchanged".
# Usage: on-node.sh [FILE [--no-restart]]; a FILE other than containerd's own is for tests.
set -euo pipefail
config=${1:-/etc/containerd/config.toml}
begin='# mailroom: begin' end='# mailroom: end'

# What a killed run has begun goes on here, inside the node: it is waited for, where there is flock (kind's nodes have it).
exec 9>"$config.lock"
if command -v flock >/dev/null && ! flock -w 60 9; then
  echo "expected an earlier run of this to end within a minute, found it still at work" >&2
  exit 1
fi

# without_ours FILE: the file without what was written here before
without_ours() { sed "/^$begin/,/^$end/d" "$1"; }

# version_of FILE, key_of VERSION: the keys differ by the version that the file declares, not by containerd's own.
# Keys of another version make containerd drop the other tables, or ignore these.
version_of() { sed -n 's/^ *version *= *\([0-9]*\).*/\1/p' "$1" | head -1; }
key_of() { if [ "$1" = 2 ]; then echo io.containerd.grpc.v1.cri; else echo io.containerd.cri.v1.runtime; fi; }

# spoilt FILE: says what makes a file one to which nothing can be added
spoilt() {
  local rest version other
  rest=$(without_ours "$1") version=$(version_of "$1")
  if [ "${version:-1}" -lt 2 ]; then
    echo "version 2 or later in $1, found version ${version:-1}"
  elif grep -q "runtimes\.[\"']*wasmtime[\"']*\]" <<<"$rest"; then
    echo "nobody else to have registered wasmtime in $1, found it there: containerd refuses to start with two"
  elif ! grep -q "runtimes\.[\"']*runc" <<<"$rest"; then
    echo "the runtime runc in $1, found none: somebody wrote over the file"
  else
    other=$(key_of $((version == 2 ? 3 : 2)))
    if grep -qF "\"$other\"" <<<"${rest//\'/\"}"; then echo "keys of version $version in $1, found some of another: $other"; fi
  fi
}

# A copy of the file as it was when the node was made comes back when somebody spoilt it; theirs stays beside it.
source=$config kept=${config%/*}/config.toml.kind
problem=$(spoilt "$config")
if [ -z "$problem" ]; then
  [ -f "$kept" ] || { without_ours "$config" >"$kept.new" && mv "$kept.new" "$kept"; }
elif [ -f "$kept" ]; then
  cp "$config" "$config.theirs"
  source=$kept
else
  echo "expected $problem" >&2
  exit 1
fi
rest=$(without_ours "$source")
key=$(key_of "$(version_of "$source")")

# The runtimes must use the cgroups that runc uses, else pods have limits and metrics of nobody.
systemd=$(awk '/runtimes\.["'\'']*runc["'\'']*\.options\]/ { runc = 1; next } /^ *\[/ { runc = 0 }
  runc && /SystemdCgroup/ { print $3; exit }' <<<"$rest")

# Where the kernel lets nobody lower an OOM score, every Wasm sandbox fails with a bare "io error" unless told.
if [ "$config" = /etc/containerd/config.toml ] && ! (echo -999 >/proc/self/oom_score_adj) 2>/dev/null; then
  rest=${rest//restrict_oom_score_adj = false/restrict_oom_score_adj = true}
fi

# An older crun refuses the specification that containerd writes; crun-on-node.sh stands before it then.
crun=/usr/bin/crun
probe=$(mktemp -d)
mkdir "$probe/rootfs"
(cd "$probe" && crun spec && sed -i 's/"ociVersion" *: *"[^"]*"/"ociVersion":"1.3.0"/' config.json) 2>/dev/null || true
# There is nothing to run in it: what counts is whether crun gets as far as to say so.
case $(crun run --bundle "$probe" mailroom-probe 2>&1 </dev/null || true) in
*"unknown version"*) crun=/usr/local/bin/crun-on-node.sh ;;
esac
rm -rf "$probe"

new="$rest

$begin: written by cluster-scripts/addons/runtimeclasses, and again at each run
[plugins.\"$key\".containerd.runtimes.wasmtime]
  runtime_type = \"io.containerd.wasmtime.v1\"
  [plugins.\"$key\".containerd.runtimes.wasmtime.options]
    SystemdCgroup = ${systemd:-false}
[plugins.\"$key\".containerd.runtimes.crun]
  runtime_type = \"io.containerd.runc.v2\"
  pod_annotations = [\"module.wasm.image/*\", \"run.oci.handler\"]
  [plugins.\"$key\".containerd.runtimes.crun.options]
    BinaryName = \"$crun\"
    SystemdCgroup = ${systemd:-false}
$end"

# In a new node kubeadm may run before systemd does (kind on cgroup v1). containerd then reads the file when it starts; a
# restart would meet the kubelet's first pods, and those come again only ten seconds later.
restarts() { [ "${2:-}" != --no-restart ] && [ "$(cat /proc/1/comm)" = systemd ]; }

if [ "$new" = "$(cat "$config")" ]; then
  if restarts "$@"; then systemctl is-active -q containerd || systemctl restart containerd; fi
  echo unchanged
  exit
fi
# Beside it and renamed: a run that is killed here leaves the old file or the new one.
printf '%s\n' "$new" >"$config.new"
mv "$config.new" "$config"
if restarts "$@"; then systemctl restart containerd; fi
echo changed
