#!/bin/sh
# scripts/cluster/slurm.sh N [options of npm run content]: content in N shards under Slurm, and a job that merges them when all are done.
# Run it at the top of the repository, which all nodes must see (NFS or the like), and so must they the folders that the options name.
# Partition, account and the like come from SBATCH_… variables. After a failure run it again: what was read is not read again.
set -eu
shards=$1
shift
run="npm run --silent content -- $*"
array=$(sbatch --parsable --job-name=content-shard --array="1-$shards" --requeue --ntasks=1 --time=1:00:00 \
  --wrap="$run --shard \$SLURM_ARRAY_TASK_ID/$shards")
# A merge whose shards failed is taken away, not left waiting for ever.
sbatch --job-name=content-merge --dependency="afterok:${array%%;*}" --kill-on-invalid-dep=yes --ntasks=1 --time=1:00:00 \
  --wrap="$run --merge"
