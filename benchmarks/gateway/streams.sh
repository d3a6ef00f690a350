#!/bin/sh
# What large bodies and many idle streams cost Dateline's gateway in memory (RSS).
# Usage: streams.sh [STREAMS] [MEBIBYTES] [EXECUTABLE]
#   STREAMS      event streams held open at once (2000)
#   MEBIBYTES    sent up and down (1024)
#   EXECUTABLE   the gateway as a native executable, in place of the packaged Java application
# Needs python3, curl, openssl and a JDK 25 (JAVA_HOME); the gateway must be packaged.
set -eu

streams=${1:-2000}
mebibytes=${2:-1024}
executable=${3:-}
here=$(cd "$(dirname "$0")" && pwd -P)
. "$here/common.sh"
need python3 curl openssl
make_token
ulimit -n $((streams * 2 + 1000))
# One caller holds them all.
requests_at_once=$((streams * 2 + 1000))

python3 "$here/streams.py" serve $upstream &
pids="$pids $!"
if [ -n "$executable" ]; then
  start_dateline $dateline dateline.log "$executable" -Xmx64m
else
  start_dateline_on_jvm $dateline dateline.log
fi
gateway=$started
await_door $dateline
door=http://127.0.0.1:$dateline/api/v1/articles

for _ in $(seq 500); do curl -s -o /dev/null -H "Authorization: Bearer $token" "$door"; done
echo "load $(load)"
begin=$(rss "$gateway")
echo "at rest, after 500 requests: $begin MB"

# Looks at the memory while something goes on, and tells the most.
watch() {
  most=0
  while kill -0 "$1" 2>/dev/null; do
    now=$(rss "$gateway")
    [ "$now" -le "$most" ] || most=$now
    sleep 0.2
  done
  wait "$1"
  echo "$2: at most $most MB, $((most - begin)) MB more"
}

head -c $((mebibytes * 1024 * 1024)) /dev/zero \
  | curl -s -f -o "$work/up" -T - -X POST -H "Authorization: Bearer $token" "$door/bulk" &
watch $! "$mebibytes MiB up"
[ "$(cat "$work/up")" = $((mebibytes * 1024 * 1024)) ] || { echo "streams.sh: not all of it arrived." >&2; exit 1; }

curl -s -f -H "Authorization: Bearer $token" "$door/export?mebibytes=$mebibytes" | wc -c >"$work/down" &
watch $! "$mebibytes MiB down"
[ "$(cat "$work/down")" = $((mebibytes * 1024 * 1024)) ] || { echo "streams.sh: not all of it arrived." >&2; exit 1; }

begin=$(rss "$gateway")
echo "before the streams: $begin MB"
python3 "$here/streams.py" hold $dateline "$token" "$streams" >"$work/held" &
watch $! "$streams idle event streams"
cat "$work/held"
echo "load $(load)"
