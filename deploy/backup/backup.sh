#!/bin/bash
# Takes an online backup of the evaluation overlay's PostgreSQL: both databases as of one instant, while they are in use.
# Usage: deploy/backup/backup.sh FILE.tar.gz      (DATELINE_NAMESPACE, else "dateline"; kubectl points at the cluster)
# In production the operator does it: see docs/operations.md.
set -euo pipefail
[ $# -eq 1 ] || { sed -n '2,4s/^# //p' "$0" >&2; exit 2; }
namespace=${DATELINE_NAMESPACE:-dateline}

# The session that begins a base backup must end it. What is written meanwhile is in the write-ahead log, which is copied last:
# a server that is started from the copy replays it.
kubectl -n "$namespace" exec -i postgres-0 -- bash -s <<'SERVER' | gzip > "$1.part"
set -euo pipefail
export PGPASSWORD=$POSTGRES_PASSWORD
coproc DB { psql -h 127.0.0.1 -U postgres -qAtX -v ON_ERROR_STOP=1; }
echo "select pg_backup_start('dateline', fast => true);" >&"${DB[1]}"
read -r position <&"${DB[0]}"
[ -n "$position" ]
# A file that changes while it is read is what the log is for.
tar -C "$PGDATA" -cf - --warning=no-file-changed --warning=no-file-removed \
  --exclude='./pg_wal/*' --exclude=./postmaster.pid --exclude=./postmaster.opts . || [ $? -eq 1 ]
rm -f /tmp/backup_label
printf '%s\n' "select labelfile from pg_backup_stop(wait_for_archive => false) \\g /tmp/backup_label" "select 'stopped';" >&"${DB[1]}"
read -r stopped <&"${DB[0]}"
[ "$stopped" = stopped ]
tar -C /tmp -cf - backup_label
tar -C "$PGDATA" -cf - --warning=no-file-changed pg_wal || [ $? -eq 1 ]
SERVER
mv "$1.part" "$1"
echo "$1: $(du -h "$1" | cut -f1)"
