#!/bin/bash
# Rehearses backup.sh and restore.sh without a cluster: a PostgreSQL server of this machine's packages stands for the pod, and
# two databases are written to all the time. Tells what came back; exit status 0 if it is what was there at one instant.
# Usage: deploy/backup/rehearse.sh      (needs the server's programs: PATH, /usr/lib/postgresql/*/bin or PG_BIN; and psql, tar)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
programs=${PG_BIN:-$(dirname "$(command -v initdb || ls -d /usr/lib/postgresql/*/bin/initdb | tail -n 1)")}
port=${PG_PORT:-55432}
work=$(mktemp -d)
chmod 755 "$work"
mkdir "$work/volume" "$work/bin"

# PostgreSQL does not run as root.
as_server() { "$@"; }
if [ "$(id -u)" = 0 ]; then
  chown postgres "$work/volume"
  as_server() { setpriv --reuid=postgres --regid=postgres --clear-groups "$@"; }
fi
start() { as_server "$programs/pg_ctl" -D "$work/volume/data" -o "-p $port -k $work/volume -h 127.0.0.1" -l "$work/volume/log" -w start >/dev/null; }
stop() { as_server "$programs/pg_ctl" -D "$work/volume/data" -m fast -w stop >/dev/null; }
clean() {
  stop 2>/dev/null || true
  rm -rf "$work"
}
trap clean EXIT

export PGPASSWORD=rehearsal POSTGRES_PASSWORD=rehearsal PGDATA=$work/volume/data PGPORT=$port PGHOST=127.0.0.1 PGUSER=postgres
echo "$PGPASSWORD" > "$work/password"
as_server "$programs/initdb" -D "$PGDATA" -U postgres --pwfile="$work/password" -A scram-sha-256 >/dev/null
start
sql() { psql -qAtX -v ON_ERROR_STOP=1 "$@"; }

# What stands for kubectl: the scripts' commands, done to this server.
cluster() {
  shift 2
  case "$1 $2" in
    'exec -i') shift 4 && as_server "$@" ;;
    'get deployment') printf 'article-service=1 entity-service=1' ;;
    'get statefulset') printf 'postgres' ;;
    'scale statefulset/postgres') start ;;
    'scale deployment/article-service') case $* in *=0) stop ;; esac ;;
    'apply -f') cat >/dev/null ;;
  esac
}
{
  echo '#!/bin/bash'
  echo 'set -euo pipefail'
  declare -p work port programs
  declare -f as_server start stop cluster
  echo 'cluster "$@"'
} > "$work/bin/kubectl"
chmod 755 "$work/bin/kubectl"
PATH=$work/bin:$PATH

for database in articles entities; do
  sql -c "create database $database"
  sql -d "$database" -c 'create table story (number integer primary key, text text not null)' \
    -c "insert into story select n, repeat(md5(n::text), 20) from generate_series(1, 20000) n"
done
# An article is there before its entities are, as in the services.
touch "$work/writing"
(
  number=20000
  while [ -e "$work/writing" ]; do
    number=$((number + 1))
    sql -d articles -c "insert into story values ($number, 'written meanwhile')"
    sql -d entities -c "insert into story values ($number, 'written meanwhile')"
  done
) &
writer=$!
"$here/backup.sh" "$work/backup.tar.gz"
rm "$work/writing"
wait "$writer"
written=$(sql -d articles -c 'select count(*) from story')
sql -d articles -c 'delete from story where number < 15000'
sql -d entities -c 'drop table story'
"$here/restore.sh" "$work/backup.tar.gz"

articles=$(sql -d articles -c 'select count(*) from story')
entities=$(sql -d entities -c 'select count(*) from story')
last=$(sql -d articles -c 'select max(number) from story')
echo "articles $articles, entities $entities, of $written that were written in the end"
[ "$articles" = "$last" ] && [ "$articles" -ge 20000 ] && [ "$articles" -le "$written" ]
# As of one instant: at most the one between its two writes is missing.
[ "$entities" = "$articles" ] || [ "$entities" = $((articles - 1)) ]
echo 'The backup is of one instant, and the restore brought it back.'
