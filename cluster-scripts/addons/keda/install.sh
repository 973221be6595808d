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
        "kubectl -n keda describe pods says why; then run this again"
  done
  metrics_api_served || cure_metrics_api
}

# metrics_api_served: the API server reaches KEDA's adapter; asked twice a second for at most half a minute
metrics_api_served() { eventually 30 metrics_api_available; }
metrics_api_available() { k wait --for=condition=Available apiservice/v1beta1.external.metrics.k8s.io --timeout=2s; }

# new_apiserver NODE PROCESS: another than that one runs
new_apiserver() {
  local now
  now=$(docker exec "$1" pgrep -x kube-apiserver) && [ "$now" != "$2" ]
}

# cure_metrics_api: after a restart the API server may hold a connection to somebody else who answered at that address
# before kube-proxy was back. The adapter is well, the answer stays 404, and only a new API server lets go.
cure_metrics_api() {
  local one before
  [ -z "$existing" ] || fail "KEDA's API service available on cluster $name within half a minute" \
    "$(k get apiservice v1beta1.external.metrics.k8s.io --no-headers 2>&1 | tail -1)" \
    "kubectl describe apiservice v1beta1.external.metrics.k8s.io says why; a connection that hangs goes with a restart of the API server, which is for whoever runs it"
  say "keda: its API service is not available though its pods are: restarting the API server, which may hold a wrong connection"
  for one in $(nodes); do
    # Asked politely, it goes on for a minute or more; what it knows is in etcd, so it may be killed. The kubelet starts
    # another, and only when that one is there does an answer count.
    before=$(docker exec "$one" pgrep -x kube-apiserver) || continue
    docker exec "$one" pkill -KILL -x kube-apiserver || true
    eventually 120 new_apiserver "$one" "$before" || fail "a new API server within 2 minutes" "the old one, or none" \
      "docker exec $name-control-plane journalctl -u kubelet -n 20 says why"
  done
  wait_for_cluster
  eventually 90 metrics_api_available || fail "KEDA's API service available" \
    "$(k get apiservice v1beta1.external.metrics.k8s.io --no-headers 2>&1 | tail -1)" \
    "kubectl describe apiservice v1beta1.external.metrics.k8s.io says why; then run this again"
}
