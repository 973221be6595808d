# shellcheck shell=bash disable=SC2154
# The machine: Docker, and what the kernel and the disk must give. Sourced by doctor.sh.

# check_docker: the rest makes sense only when it answers
check_docker() {
  local said
  if ! has_docker; then
    finding docker-missing error "docker on the PATH" "none" "install Docker: https://docs.docker.com/engine/install/"
    return 1
  fi
  if ! said=$(bounded 20 docker info --format '{{.ServerVersion}}' 2>&1) || [ -z "$said" ]; then
    said=$(tail -1 <<<"$said")
    case $said in
    *[Pp]'ermission denied'*)
      finding docker-not-permitted error "a Docker daemon that lets you in" "$said" "add yourself to the group docker (sudo usermod -aG docker \$USER), then log in again"
      ;;
    *) finding docker-not-running error "a Docker daemon that answers within 20 seconds" "${said:-no answer}" "start Docker: Docker Desktop, or sudo systemctl start docker" ;;
    esac
    return 1
  fi
  good "docker $said answers"
}

about() { bounded 20 docker info --format "{{.$1}}"; }

check_machine() {
  check_size
  check_cgroup
  check_arch
  check_inotify
  check_disk
  check_ports
  check_proxy
}

check_size() {
  local memory cpus
  memory=$(($(about MemTotal) / 1048576)) cpus=$(about NCPU)
  if [ "$memory" -lt 3500 ]; then
    finding docker-small error "4 GB of memory for Docker" "$memory MB" "Docker Desktop: Settings, Resources, Memory; else a machine with more"
  elif [ "$cpus" -lt 2 ]; then
    finding docker-slow warning "2 processors for Docker" "$cpus" "Docker Desktop: Settings, Resources, CPU limit; else have patience"
  else
    good "$memory MB of memory, $cpus processors"
  fi
}

check_cgroup() {
  local version node=''
  version=$(about CgroupVersion)
  if [ "$version" != 1 ]; then
    good "cgroup v$version"
    return
  fi
  if [ -n "$pack" ]; then
    pack_open
    if pack_find image 'kindest/node:*' || pack_find image 'mailroom-node:*'; then node=${entry_name##*:v}; fi
  fi
  node=${node%%-*}
  if [ -n "$node" ] && at_least "$node" 1 35; then
    finding cgroup-v1 error "cgroup v2 for Kubernetes $node" "cgroup v1, which 1.35 and later refuse" \
      "start the machine with systemd.unified_cgroup_hierarchy=1 on its kernel command line, or take a pack with Kubernetes 1.34"
  else
    finding cgroup-v1 warning "cgroup v2" "cgroup v1: Kubernetes 1.34 is the last that takes it, and it is what up.sh uses here" \
      "start the machine with systemd.unified_cgroup_hierarchy=1 on its kernel command line; until then all works but Kubernetes 1.35"
  fi
}

check_arch() {
  local docker_has wants
  docker_has=$(about Architecture)
  case $docker_has in x86_64 | amd64) docker_has=amd64 ;; aarch64 | arm64) docker_has=arm64 ;; esac
  wants=$docker_has
  if [ -n "$pack" ]; then
    pack_open
    wants=$(awk -F "$fs" '$7 != "" { print $7 }' <<<"$pack_lines" | sort -u | paste -sd , -)
  fi
  case $docker_has in
  amd64 | arm64) ;;
  *)
    finding wrong-architecture error "amd64 or arm64" "$docker_has" "use a machine of one of those two: the Wasm shim is released for no other"
    return
    ;;
  esac
  if [ "$wants" != "$docker_has" ]; then
    finding wrong-architecture error "a pack for $docker_has, as Docker runs here" "a pack for $wants" "get or build the pack for $docker_has"
  else
    good "architecture $docker_has"
  fi
}

check_inotify() {
  local at=${MAILROOM_PROC:-/proc}/sys/fs/inotify watches instances
  # Elsewhere Docker runs in a machine of its own, which is set up for it.
  [ -r "$at/max_user_instances" ] || return 0
  watches=$(cat "$at/max_user_watches") instances=$(cat "$at/max_user_instances")
  # kind's own advice is 524288 and 512; one small cluster lives with a quarter of it.
  if [ "$watches" -lt 131072 ] || [ "$instances" -lt 128 ]; then
    finding inotify-limits error "fs.inotify.max_user_watches of 131072 and max_user_instances of 128 at least" "$watches and $instances" \
      "sudo sysctl fs.inotify.max_user_watches=524288 fs.inotify.max_user_instances=512 (too few: \"too many open files\" in the node)"
  else
    good "inotify: $watches watches, $instances instances"
  fi
}

check_disk() {
  local root free
  root=$(about DockerRootDir)
  # In Docker Desktop the folder is inside its machine: then the node is asked.
  [ -d "$root" ] || root=''
  if [ -n "$root" ]; then
    free=$(df -Pk "$root" | awk 'NR == 2 { print int($4 / 1048576) }')
  else
    # shellcheck disable=SC2086
    set -- $nodes
    [ $# -gt 0 ] || return 0
    free=$(bounded 20 docker exec "$1" df -Pk /var 2>/dev/null | awk 'NR == 2 { print int($4 / 1048576) }') || true
  fi
  [ -n "$free" ] || return 0
  if [ "$free" -lt 6 ]; then
    finding disk-full error "6 GB free where Docker keeps images" "$free GB${root:+ in $root}" "docker system df says what takes the space; docker image prune frees what nothing uses"
  else
    good "$free GB of disk"
  fi
}

check_ports() {
  local port taken=''
  for port in $PORTS; do
    if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then taken="$taken${taken:+ }$port"; fi
  done
  if [ -n "$taken" ]; then
    finding ports-taken warning "ports $PORTS free on 127.0.0.1" "somebody listens on $taken" \
      "end that program (lsof -iTCP:${taken%% *} -sTCP:LISTEN names it; mailroom system down, if it is the workshop's own), or forward to other ports"
  else
    good "ports $PORTS are free"
  fi
}

check_proxy() {
  local proxy=${https_proxy:-${HTTPS_PROXY:-${http_proxy:-${HTTP_PROXY:-}}}} without=${no_proxy:-${NO_PROXY:-}} host
  if [ -z "$proxy" ]; then
    good "no proxy"
    return
  fi
  # Neither user nor password of it is shown.
  host=${proxy##*://}
  host=${host##*@}
  host=${host%%/*}
  case $host in
  localhost:* | 127.*)
    finding proxy error "a proxy that nodes can reach" "$host, which inside a node is the node itself" \
      "give the proxy an address of this machine's network, or unset the variables for up.sh and use --pack"
    return
    ;;
  esac
  case ",${without// /}," in
  *,127.0.0.1,* | *,127.0.0.0/8,* | *',*,'*) good "proxy $host, not for 127.0.0.1" ;;
  *)
    finding proxy error "NO_PROXY with 127.0.0.1 beside a proxy" "proxy $host, NO_PROXY '$without'" \
      "export NO_PROXY=\"\${NO_PROXY:+\$NO_PROXY,}127.0.0.1,localhost\" (else the API server is asked for through the proxy)"
    ;;
  esac
}
