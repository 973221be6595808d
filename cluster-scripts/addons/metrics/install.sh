# shellcheck shell=bash disable=SC2034,SC2154
# metrics-server: what kubectl top and the CPU rows of the board read. A kind node has no certificate that it trusts.

addon_images() { need_image "$METRICS_SERVER_IMAGE"; }

addon_install() {
  local manifest
  if [ -n "$pack" ]; then
    pack_need manifest metrics-server
    manifest=$entry_path
  else
    manifest=$home/downloads/metrics-server-$METRICS_SERVER_VERSION.yaml
    fetch "$METRICS_SERVER_URL" "$METRICS_SERVER_SHA256" "$manifest"
  fi
  need_image "$METRICS_SERVER_IMAGE"
  awk -v image="$image" '/^ *image: .*metrics-server/ { sub(/image: .*/, "image: " image) } /--kubelet-insecure-tls/ { next }
    { print } /--secure-port=/ { sub(/--secure-port=.*/, "--kubelet-insecure-tls"); print }' "$manifest" |
    put
}

addon_ready() {
  limit=200 k -n kube-system rollout status deployment/metrics-server --timeout=180s >/dev/null ||
    fail "metrics-server ready within 3 minutes" "$(k -n kube-system get pods -l k8s-app=metrics-server --no-headers 2>&1 | tr '\n' ';')" \
      "$(this_kubectl) -n kube-system describe pods -l k8s-app=metrics-server says why; then run this again"
}
