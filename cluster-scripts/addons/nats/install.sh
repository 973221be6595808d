# shellcheck shell=bash disable=SC2034,SC2154
# NATS with JetStream in the namespace mailroom, and a Secret with a password for each user. Sourced by up.sh.

addon_install() {
  need_image "$NATS_IMAGE"
  k create namespace mailroom --dry-run=client -o yaml | k apply --server-side -f - >/dev/null
  # Made once: whoever has read a password keeps it. Through standard input: arguments can be read by everybody.
  k -n mailroom get secret nats-auth >/dev/null 2>&1 || passwords | k create -f - >/dev/null
  sed -e "s|@IMAGE@|$image|" -e "s|@CONFIG@|$(sha256 "$here/nats.yaml" | cut -c1-16)|" "$here/nats.yaml" |
    k apply --server-side --force-conflicts -f - >/dev/null
}

addon_ready() {
  limit=200 k -n mailroom rollout status deployment/nats --timeout=180s >/dev/null ||
    fail "NATS ready within 3 minutes" "$(k -n mailroom get pods -l app=nats --no-headers 2>&1 | tr '\n' ';')" \
      "kubectl -n mailroom describe pod -l app=nats says why; then run this again"
}

# passwords: the Secret. A letter first, so that the broker's configuration never takes one for a number.
passwords() {
  local user
  printf 'apiVersion: v1\nkind: Secret\nmetadata: { name: nats-auth, namespace: mailroom }\nstringData:\n'
  for user in OPERATOR GATEWAY WORKER BOARD; do
    printf '  %s_PASSWORD: p%s\n' "$user" "$(od -An -N18 -tx1 /dev/urandom | tr -d ' \n')"
  done
}
