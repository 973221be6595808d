# shellcheck shell=bash disable=SC2034,SC2154
# NATS with JetStream in the namespace mailroom (labs/mail-triage/manifests/broker), and a Secret with a password for
# each user. Sourced by up.sh.

broker=$(dirname "$scripts")/labs/mail-triage/manifests/broker

addon_install() {
  need_image "$NATS_IMAGE"
  put <"$broker/namespace.yaml"
  # Made once: whoever has read a password keeps it. Through standard input: arguments can be read by everybody.
  k -n mailroom get secret nats-auth >/dev/null 2>&1 || passwords | k create -f - >/dev/null
  own_volume
  k kustomize "$broker" | sed "s|image: docker.io/library/nats:.*|image: $image|" | put
}

addon_ready() {
  limit=200 k -n mailroom rollout status deployment/nats --timeout=180s >/dev/null ||
    fail "NATS ready within 3 minutes" "$(k -n mailroom get pods -l app=nats --no-headers 2>&1 | tr '\n' ';')" \
      "kubectl -n mailroom describe pod -l app=nats says why; then run this again"
}

# own_volume: the broker is not root, and fsGroup does nothing for a folder of the node (hostPath). So its owner is set
# here, before the broker starts: on nodes of clusters that we made, and on no others. Where a volume waits for its first
# pod (kind's own local-path), the folder is made for everybody, and there is nothing to do.
own_volume() {
  local path one owner=65532
  [ -z "$existing" ] && ours || return 0
  put <"$broker/volume.yaml"
  eventually 30 volume_decided || return 0
  path=$(k get pv "$(k -n mailroom get pvc nats -o 'jsonpath={.spec.volumeName}')" -o 'jsonpath={.spec.hostPath.path}' 2>/dev/null) || return 0
  [ -n "$path" ] || return 0
  for one in $(nodes); do
    # shellcheck disable=SC2016
    bounded 60 docker exec "$one" sh -c 'mkdir -p "$1" && { [ "$(stat -c %u "$1")" = "$2" ] || chown -R "$2:$2" "$1"; }' sh "$path" "$owner" ||
      fail "the folder of the broker's volume on the node to belong to user $owner" "chown could not (its message stands above)" \
        "doctor.sh --name $name looks for what is wrong with the node; then run this again"
  done
}

# volume_decided: the claim has its volume, or its class waits for the first pod
volume_decided() {
  local class
  [ -z "$(k -n mailroom get pvc nats -o 'jsonpath={.spec.volumeName}')" ] || return 0
  class=$(k -n mailroom get pvc nats -o 'jsonpath={.spec.storageClassName}')
  [ "$(k get storageclass "$class" -o 'jsonpath={.volumeBindingMode}')" = WaitForFirstConsumer ]
}

# passwords: the Secret. A letter first, so that the broker's configuration never takes one for a number.
passwords() {
  local user
  printf 'apiVersion: v1\nkind: Secret\nmetadata: { name: nats-auth, namespace: mailroom }\nstringData:\n'
  for user in OPERATOR GATEWAY WORKER BOARD; do
    printf '  %s_PASSWORD: p%s\n' "$user" "$(od -An -N18 -tx1 /dev/urandom | tr -d ' \n')"
  done
}
