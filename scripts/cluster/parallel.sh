#!/bin/sh
# scripts/cluster/parallel.sh N [options of npm run content]: content in N shards with GNU parallel, then merged. A shard that fails is
# tried three times. On this machine as many at once as it has cores; with HOSTS=file, a line a host as --sshloginfile wants it, on those,
# which must see this folder and those that the options name under the same paths.
set -eu
shards=$1
shift
seq "$shards" | parallel --retries 3 --halt soon,fail=1 ${HOSTS:+--sshloginfile "$HOSTS" --workdir "$PWD"} \
  npm run --silent content -- "$@" --shard "{}/$shards"
npm run --silent content -- "$@" --merge
