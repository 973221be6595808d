# shellcheck shell=bash disable=SC2034,SC2154
# KEDA as released, with two changes: images that are there are not pulled, and readiness is asked for sooner.

addon_images() {
  local one
  for one in $KEDA_IMAGES; do need_image "$one"; done
}

addon_install() {
  local manifest one edits=()
  if [ -n "$pack" ]; then
    pack_need manifest keda
    manifest=$entry_path
  else
    manifest=$home/downloads/keda-$KEDA_VERSION.yaml
    fetch "$KEDA_URL" "$KEDA_SHA256" "$manifest"
  fi
  for one in $KEDA_IMAGES; do
    need_image "$one"
    edits+=(-e "s|image: ${one%:*@*}:[^ ]*|image: $image|")
  done
  # Server-side: two of its definitions are larger than the note that client-side apply keeps.
  sed -e 's/imagePullPolicy: Always/imagePullPolicy: IfNotPresent/' "${edits[@]}" \
    -e '/readinessProbe:/,/initialDelaySeconds:/ s/^\( *\)initialDelaySeconds: .*/\1initialDelaySeconds: 1\
\1periodSeconds: 1/' "$manifest" | put
}

addon_ready() {
  local one
  for one in keda-operator keda-metrics-apiserver keda-admission; do
    limit=320 k -n keda rollout status "deployment/$one" --timeout=300s >/dev/null ||
      fail "$one ready within 5 minutes" "$(k -n keda get pods --no-headers 2>&1 | tr '\n' ';')" \
        "$(this_kubectl) -n keda describe pods says why; then run this again"
  done
  # KEDA alone may take most of that: it starts once more for its certificates and waits for its lease.
  eventually 60 metrics_api_available || [ -z "$existing" ] || not_served "within a minute" \
    "a connection that hangs goes with a restart of the API server, which is for whoever runs it"
}

# addon_alone: when all others are done, because the cure takes the API server away from them for a moment
addon_alone() {
  if metrics_api_available >/dev/null 2>&1; then return; fi
  if metrics_api_stuck; then
    cure_metrics_api
  else
    eventually 60 metrics_api_available || not_served "within two minutes" "then run this again"
  fi
}

metrics_api_available() { request=5s limit=15 k wait --for=condition=Available apiservice/v1beta1.external.metrics.k8s.io --timeout=2s; }

# metrics_api_stuck: the adapter is well, and somebody else answers in its place. A node without endpoints for it, a
# network that refuses: that is not mended by another API server.
metrics_api_stuck() {
  [[ $(metrics_api_says) == *FailedDiscoveryCheck*'bad status'* ]] &&
    [ "$(k -n keda get deployment keda-metrics-apiserver -o 'jsonpath={.status.readyReplicas}')" -gt 0 ] 2>/dev/null
}
metrics_api_says() { k get apiservice v1beta1.external.metrics.k8s.io -o 'jsonpath={range .status.conditions[?(@.type=="Available")]}{.status} {.reason}: {.message}{end}' 2>&1 | tail -1; }

# not_served WITHIN FIX: ends the script
not_served() {
  fail "KEDA's API service on cluster $name available $1" "$(metrics_api_says)" \
    "$(this_kubectl) describe apiservice v1beta1.external.metrics.k8s.io says why; $2"
}

# new_apiserver NODE PROCESS: another than that one runs
new_apiserver() {
  local now
  now=$(docker exec "$1" pgrep -x kube-apiserver) && [ "$now" != "$2" ]
}

# cure_metrics_api: after a restart the API server may hold a connection to somebody else who answered at that address
# before kube-proxy was back. The adapter is well, the answer stays 404, and only a new API server lets go.
cure_metrics_api() {
  local one before
  say "keda: its API service is not available though its pods are: restarting the API server, which may hold a wrong connection"
  look_at_nodes
  for one in $nodes; do
    # Asked politely, it goes on for a minute or more; what it knows is in etcd, so it may be killed. The kubelet starts
    # another, and only when that one is there does an answer count.
    before=$(docker exec "$one" pgrep -x kube-apiserver) || continue
    docker exec "$one" pkill -KILL -x kube-apiserver || true
    eventually 120 new_apiserver "$one" "$before" || fail "a new API server within 2 minutes" "the old one, or none" \
      "docker exec $name-control-plane journalctl -u kubelet -n 20 says why"
  done
  wait_for_cluster
  eventually 90 metrics_api_available || not_served "after a restart of the API server" "then run this again"
}
