# shellcheck shell=bash
# What the broker keeps, as its monitoring page says, asked through the API server.

# missing_streams: prints what system.json's streams and consumers the broker lacks; fails when it does not answer
missing_streams() {
  local facts one missing=''
  # shellcheck disable=SC2016
  facts=$(k get --raw '/api/v1/namespaces/mailroom/services/nats:8222/proxy/jsz?consumers=true&config=true&acc=$G' 2>/dev/null) || return 1
  facts=$(json_flat - <<<"$facts" | awk -F '\t' '$1 ~ /\.(stream_detail\.[0-9]+\.name|consumer_detail\.[0-9]+\.name)$/ { print " " $2 " " }')
  for one in MAIL TRIAGED DEAD EXHAUSTED triage bury; do
    [[ $facts == *" $one "* ]] || missing="$missing${missing:+, }$one"
  done
  printf '%s' "$missing"
}
