#!/bin/bash
# Runs on a node in crun's place where crun is older than the OCI specification that containerd writes: Debian 12's
# (1.8.1) stops at "unknown version specified" from 1.2.0 on. What containerd asks for, that crun can do; so only the
# number in the bundle is changed, before the container is created.
set -euo pipefail
bundle='' create='' before=''
for argument in "$@"; do
  case $before$argument in
  --bundle=*) bundle=${argument#--bundle=} ;;
  esac
  case $before in --bundle | -b) bundle=$argument ;; esac
  if [ "$argument" = create ] || [ "$argument" = run ]; then create=1; fi
  before=$argument
done
if [ -n "$create" ] && [ -f "${bundle:-.}/config.json" ]; then
  sed -i 's/"ociVersion" *: *"[^"]*"/"ociVersion":"1.0.2"/' "${bundle:-.}/config.json"
fi
exec /usr/bin/crun "$@"
