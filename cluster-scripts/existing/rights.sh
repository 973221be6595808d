# shellcheck shell=bash disable=SC2154
# What one may do on a cluster of somebody else, and what its admission makes of our pods. Sourced.

# rights ADDON: what one must be allowed to create for it, with a namespace before the colon where there is one
rights() {
  case $1 in
  nats) echo namespaces mailroom:deployments.apps mailroom:secrets mailroom:persistentvolumeclaims mailroom:services mailroom:configmaps mailroom:networkpolicies.networking.k8s.io ;;
  keda) echo namespaces customresourcedefinitions.apiextensions.k8s.io clusterroles.rbac.authorization.k8s.io clusterrolebindings.rbac.authorization.k8s.io apiservices.apiregistration.k8s.io validatingwebhookconfigurations.admissionregistration.k8s.io keda:deployments.apps ;;
  metrics) echo clusterroles.rbac.authorization.k8s.io apiservices.apiregistration.k8s.io kube-system:deployments.apps ;;
  runtimeclasses) echo runtimeclasses.node.k8s.io ;;
  esac
}

# reviews ADDON: the questions that kubectl auth can-i asks one by one
reviews() {
  local one space what group
  for one in $(rights "$1"); do
    space='' what=${one#*:} group=''
    case $one in *:*) space=${one%%:*} ;; esac
    case $what in *.*) group=${what#*.} what=${what%%.*} ;; esac
    printf 'apiVersion: authorization.k8s.io/v1\nkind: SelfSubjectAccessReview\nspec:\n  resourceAttributes: { verb: create, resource: %s, group: "%s", namespace: "%s" }\n---\n' "$what" "$group" "$space"
  done
}

# refused ADDON: what of that the API server would refuse, asked all at once
refused() {
  reviews "$1" | k create --validate=false -f - -o 'jsonpath={.status.allowed} {.spec.resourceAttributes.resource}{"\n"}' | awk '$1 != "true" { printf " %s", $2 }'
}

# check_rights: for the addons that are not there
check_rights() {
  local one no some=''
  for one in nats keda; do
    owner "$one"
    case $whose in missing | hidden) ;; *) continue ;; esac
    some=1 no=$(refused "$one")
    [ -z "$no" ] || finding permissions-missing warning "the right to create what $one needs" "you may not create$no" "ask whoever runs the cluster for it, or to install $one"
  done
  [ -z "$some" ] || [ -n "${no:-}" ] || good "you may install what is missing"
}

# check_admission: the API server is asked to refuse a pod with as little in it as the workshop's. Nothing is made.
check_admission() {
  local said space=default
  if k get namespace mailroom >/dev/null 2>&1; then space=mailroom; fi
  # Without a RuntimeClass: whether there is one is another check's to say.
  if said=$(probe_pod mailroom-probe none | grep -v runtimeClassName | k -n "$space" create --dry-run=server -f - 2>&1 >/dev/null); then
    good "admission takes a pod as strict as the workshop's in the namespace $space"
  elif [[ $said == *'cannot create resource "pods"'* ]]; then
    # Refused before admission was asked: whoever makes the workshop's pods is a controller, which may.
    unseen="$unseen${unseen:+, }admission (you may not create pods in the namespace $space)"
  else
    finding admission-refuses error "the API server to take a pod that asks for no rights" "$(tail -1 <<<"$said")" "ask whoever runs the cluster for a namespace mailroom in which that is allowed"
  fi
}
