#!/bin/bash
# Runs inside a node for doctor.sh: facts as NAME=VALUE lines. Changes nothing.
config=/etc/containerd/config.toml
shim=/usr/local/bin/containerd-shim-wasmtime-v1

echo "shim=$([ -e $shim ] && echo there)"
echo "shim_executable=$([ -x $shim ] && echo yes)"
echo "shim_sha256=$(sha256sum <$shim 2>/dev/null | cut -c1-64)"
echo "shim_version=$([ -x $shim ] && timeout 5 $shim -v 2>&1 | sed -n 's/^ *Version: *//p')"
echo "dbus=$(command -v dbus-daemon >/dev/null && systemctl is-active -q dbus.socket && echo yes)"
echo "kubelet=$(systemctl is-active -q kubelet && echo yes)"
echo "containerd=$(timeout 15 crictl images >/dev/null 2>&1 && echo yes)"

version=$(sed -n 's/^ *version *= *\([0-9]*\).*/\1/p' $config | head -1)
echo "config_version=${version:-1}"
runtimes=$(grep -o 'plugins\..*runtimes\.[^].]*' $config)
case ${version:-1} in 2) wrong=cri.v1.runtime ;; *) wrong=grpc.v1.cri ;; esac
echo "wrong_keys=$(grep -F "$wrong" <<<"$runtimes" | sed "s/.*runtimes\.//; s/[\"']//g" | sort -u | paste -sd , -)"
echo "runc=$(grep -q "runtimes\.[\"']*runc" <<<"$runtimes" && echo yes)"
echo "systemd_cgroup=$(sed -n '/runtimes.*runc.*options/,/SystemdCgroup/ s/.*SystemdCgroup *= *//p' $config | head -1)"

# What containerd really made of the file: it may have dropped a table that stands in it.
known=$(timeout 15 containerd config dump 2>/dev/null | sed -n "s/.*containerd\.runtimes\.[\"']*\([a-z0-9-]*\)[\"']*\]/\1/p" | sort -u | paste -sd , -)
echo "known=$known"

# Without this line the node has not said everything.
echo 'end of facts'
