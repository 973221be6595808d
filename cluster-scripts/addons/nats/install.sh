# shellcheck shell=bash disable=SC2034,SC2154
# NATS with JetStream in the namespace mailroom (labs/mail-triage/manifests/broker), and a Secret with a password for
# each user. Sourced by up.sh.

broker=$(dirname "$scripts")/labs/mail-triage/manifests/broker

addon_images() { need_image "$NATS_IMAGE"; }

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
      "$(this_kubectl) -n mailroom describe pod -l app=nats says why; then run this again"
}

# own_volume: the broker is not root, and a folder of the node (hostPath) takes no fsGroup: its owner is set here, on
# nodes of clusters that we made, and on no others. And where the cluster's storage class makes folders in /tmp (that of
# Kubernetes itself does, and a kind node has its /tmp in memory), the volume is made here, on the node's disk: else the
# mails are gone when the node restarts, and until then count as the broker's memory. kind's own class needs none of it.
own_volume() {
  local one class claim
  [ -z "$existing" ] && ours || return 0
  # An answer that does not come says neither that there is no such class nor that there is no claim: behind that there
  # is a folder with mails to lose.
  if ! class=$(k get storageclass standard --ignore-not-found -o 'jsonpath={.provisioner}') ||
    ! claim=$(k -n mailroom get pvc nats --ignore-not-found -o name); then
    fail "the API server to say whether the broker has its volume" "it did not (kubectl's message stands above)" "run this again; nothing was removed"
  fi
  [ "$class" = kubernetes.io/host-path ] && [ -z "$claim" ] || return 0
  # Without a claim nobody means what an earlier one left there.
  k delete pv mailroom-nats --ignore-not-found --wait --timeout=60s >/dev/null
  look_at_nodes
  for one in $nodes; do
    docker exec "$one" sh -c 'rm -rf /var/lib/mailroom/nats && install -d -o 65532 -g 65532 -m 750 /var/lib/mailroom/nats' ||
      fail "a folder for the broker's volume on the node" "the node could not make it (its message stands above)" \
        "doctor.sh --name $name looks for what is wrong with the node; then run this again"
  done
  put <"$here/volume.yaml"
  # A claim that comes before Kubernetes has taken notice of the volume is looked at again only after 15 seconds.
  k wait --for=jsonpath='{.status.phase}'=Available pv/mailroom-nats --timeout=60s >/dev/null || true
}

# passwords: the Secret. A letter first, so that the broker's configuration never takes one for a number.
passwords() {
  local user
  printf 'apiVersion: v1\nkind: Secret\nmetadata: { name: nats-auth, namespace: mailroom }\nstringData:\n'
  for user in OPERATOR GATEWAY WORKER BOARD; do
    printf '  %s_PASSWORD: p%s\n' "$user" "$(od -An -N18 -tx1 /dev/urandom | tr -d ' \n')"
  done
}
