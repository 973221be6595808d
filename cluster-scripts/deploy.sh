#!/usr/bin/env bash
# Brings the mail triage into a cluster that up.sh made: images, setup, gateway, worker, ScaledObject.
# shellcheck disable=SC2154
# shellcheck source=cluster-scripts/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
  cat <<'USAGE'
usage: deploy.sh [--name NAME] [--variant wasm|native|crun] [--slow] [--images DIR] [--pack DIR] [--remove] [--dry-run]

Loads the images into the nodes, applies labs/mail-triage/manifests, and waits until the setup has made the streams, the
gateway is ready and KEDA has taken the ScaledObject. May be run again at any time: what is there already stays as it is.

  --name NAME      the cluster's name (mailroom)
  --variant NAME   what runs: wasm, the components; native, the same sources as Linux programs; crun, those by crun (wasm)
  --slow           each mail takes 300 ms longer and a worker takes one at a time, so that scaling shows with few mails
  --images DIR     where `mailroom image build` wrote the archives (.cache/images); their digests are checked
  --pack DIR       take the archives from this pack when it has them
  --remove         take the mail triage away again; the broker stays, with its mails
  --dry-run        ask the API server what it thinks of the manifests, change nothing
  --context NAME   a cluster of somebody else; its nodes must have the images, nothing is loaded
  --kubeconfig FILE  where that context is (where kubectl looks)

Standard output: one line of JSON.
USAGE
}

variant=wasm slow='' images='' remove=''
own_option() {
  took=1
  case $1 in
  --slow) slow=1 ;;
  --remove) remove=1 ;;
  --variant | --images)
    [ -n "$2" ] || misused "$1 needs a value"
    took=2
    case $1 in --variant) variant=$2 ;; --images) images=$2 ;; esac
    ;;
  *) return 1 ;;
  esac
}
only_options "$@"
root=$(dirname "$scripts") work=$cluster_dir/deploy
images=${images:-$root/.cache/images}
case $variant in
wasm) suffix=-oci runtime=wasmtime ;;
native) suffix=-native runtime=runc ;;
crun) suffix=-native runtime=crun ;;
*) misused "'$variant' is not a variant: wasm, native or crun" ;;
esac
again="run this again"

did=''
note() { # note ACTION DID SECONDS: for the line on standard output
  did="$did${did:+,}{\"action\":\"$1\",\"did\":\"$2\",\"seconds\":$3}"
  say "$1: $2"
}

# manifest: what is applied. The overlay stands beside a copy, because kustomize takes no folder from elsewhere.
manifest() { k kustomize "$work"; }
write_overlay() {
  rm -rf "$work" && mkdir -p "$work"
  cp -R "$root/labs/mail-triage/manifests" "$work/manifests"
  printf 'resources: [manifests/variants/%s]\n' "$variant" >"$work/kustomization.yaml"
  [ -z "$slow" ] || printf 'components: [manifests/components/slow-worker]\n' >>"$work/kustomization.yaml"
}

# needs WHAT COMMAND...: something that up.sh puts there
needs() {
  local what=$1 said
  shift
  said=$("$@" 2>&1 >/dev/null) || fail "$what in cluster $name" "${said##*$'\n'}" "cluster-scripts/up.sh $(this_cluster) puts it there, or says what that takes; then $again"
}

images_action() {
  local started=$SECONDS one
  if [ -n "$existing" ]; then note images "left to the cluster" 0 && return; fi
  for one in "worker$suffix" "gateway$suffix"; do load_archive "$one" "$images"; done
  note images "$([ -n "$dry" ] && echo checked || echo loaded)" $((SECONDS - started))
}

# stale_setup: the Job of an earlier deploy stands in the way: it failed, its template is another one (which Kubernetes
# does not let anybody change), or what it made is gone
stale_setup() {
  local answer
  k -n mailroom get job setup >/dev/null 2>&1 || return 1
  [ "$(condition job/setup Failed)" != True ] || return 0
  # The refusal is what is asked for, so it may not end the pipe as a failure.
  answer=$(manifest | k apply --server-side --force-conflicts --dry-run=server -f - 2>&1) || true
  [[ $answer != *'field is immutable'* ]] || return 0
  [ "$(condition job/setup Complete)" = True ] && [ -n "$(missing_streams)" ]
}
condition() { k -n mailroom get "$1" -o "jsonpath={.status.conditions[?(@.type==\"$2\")].status}" 2>/dev/null || true; }

apply_action() {
  local started=$SECONDS
  if [ -n "$dry" ]; then
    manifest | k apply --server-side --force-conflicts --dry-run=server -f - >&2 || refused_by_api
    note manifests checked $((SECONDS - started)) && return
  fi
  if stale_setup; then
    say "setup: an earlier one is in the way and makes room"
    k -n mailroom delete job setup --wait --timeout=60s >/dev/null
  fi
  manifest | k apply --server-side --force-conflicts -f - >/dev/null || refused_by_api
  note manifests applied $((SECONDS - started))
}
refused_by_api() {
  fail "the API server to take the manifests" "it refused (its message stands above)" "correct what it names in labs/mail-triage/manifests, then $again"
}

setup_ended() { [ "$(condition job/setup Complete)$(condition job/setup Failed)" = True ]; }
setup_action() {
  local started=$SECONDS
  eventually 240 setup_ended || true
  [ "$(condition job/setup Complete)" = True ] ||
    fail "the Job setup to make the streams within 4 minutes" "$(pods setup); last words: $(k -n mailroom logs job/setup --tail=1 2>/dev/null || echo none)" \
      "$(this_kubectl) -n mailroom describe pod -l app=setup says why; then $again"
  note setup complete $((SECONDS - started))
}

gateway_action() {
  local started=$SECONDS
  limit=200 k -n mailroom rollout status deployment/gateway --timeout=180s >/dev/null ||
    fail "the gateway ready within 3 minutes" "$(pods gateway)" "$(this_kubectl) -n mailroom describe pod -l app=gateway says why; then $again"
  note gateway ready $((SECONDS - started))
}

scaling_action() {
  local started=$SECONDS
  limit=140 k -n mailroom wait --for=condition=Ready scaledobject/worker --timeout=120s >/dev/null ||
    fail "KEDA to take the ScaledObject worker within 2 minutes" \
      "$(k -n mailroom get scaledobject worker -o 'jsonpath={.status.conditions[?(@.type=="Ready")].message}' 2>&1)" \
      "$(this_kubectl) -n mailroom describe scaledobject worker says why; then $again"
  note scaling ready $((SECONDS - started))
}
pods() { k -n mailroom get pods -l "app=$1" --no-headers 2>&1 | tr -s ' ' | tr '\n' ';'; }

# The ScaledObject goes first, while there is a KEDA to let it go: then nobody scales what is being taken away.
remove_action() {
  local started=$SECONDS
  if [ -n "$dry" ]; then note remove "would remove" 0 && return; fi
  if k get crd scaledobjects.keda.sh >/dev/null 2>&1; then
    limit=80 k -n mailroom delete scaledobject worker --ignore-not-found --wait --timeout=60s >/dev/null ||
      fail "KEDA to let the ScaledObject worker go within a minute" "it did not" "up.sh $(this_cluster) --addons keda brings KEDA back; then $again"
  fi
  manifest | without ScaledObject | limit=140 k delete --ignore-not-found --wait --timeout=120s -f - >/dev/null
  eventually 90 gone || fail "the pods of the mail triage gone within 90 seconds" "$(k -n mailroom get pods -l 'app in (setup,gateway,worker)' --no-headers 2>&1 | tr '\n' ';')" \
    "$(this_kubectl) -n mailroom describe pods says what holds them; then $again"
  note remove removed $((SECONDS - started))
}
# without KIND: the objects on standard input but those
without() { awk -v kind="kind: $1" '/^---$/ { if (keep) print all "---"; all = ""; keep = 1; next } BEGIN { keep = 1 } $0 == kind { keep = 0 } { all = all $0 "\n" } END { if (keep) print all }'; }
gone() { [ -z "$(k -n mailroom get pods -l 'app in (setup,gateway,worker)' -o name)" ]; }

if [ -z "$existing" ]; then
  need_docker
  ours_or_named
  remembered_pack
fi
need_kubectl
one_at_a_time
if [ -z "$existing" ]; then
  # Whoever was waited for may have removed it.
  ours_or_named
  look_at_cluster
  [ "$state" = running ] || fail "cluster $name to run" "it is $state" "cluster-scripts/up.sh --name $name; then $again"
fi
write_overlay
if [ -n "$remove" ]; then
  remove_action
else
  needs "the broker (deployment nats)" k -n mailroom get deployment nats
  needs "KEDA" k get crd scaledobjects.keda.sh
  needs "the RuntimeClass $runtime" k get runtimeclass "$runtime"
  images_action
  apply_action
  if [ -z "$dry" ]; then
    setup_action
    gateway_action
    scaling_action
    say "ready: npm run mailroom -- system connect $(this_cluster), then npm run mailroom -- mail send"
  fi
fi
flag() { if [ -n "$1" ]; then echo true; else echo false; fi; }
tell '{"ok":true,"cluster":%s,"context":%s,"kubeconfig":%s,"variant":"%s","slow":%s,"removed":%s,"dryRun":%s,"seconds":%d,"actions":[%s]}\n' \
  "$(quote "$name")" "$(quote "$context")" "$(quote "$kubeconfig")" "$variant" "$(flag "$slow")" "$(flag "$remove")" "$(flag "$dry")" "$SECONDS" "$did"
