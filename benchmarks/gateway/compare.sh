#!/bin/sh
# Compares gateways that check RS256 tokens, in one run, before the same upstream: HAProxy, Dateline's and Spring Cloud Gateway.
# Usage: compare.sh [SECONDS] [EXECUTABLE]
#   SECONDS      how long each measurement takes (5)
#   EXECUTABLE   Dateline's gateway as a native executable, to be measured too
# Needs haproxy (2.5 or later), nginx, wrk, vegeta, curl, openssl and a JDK 25 (JAVA_HOME); the gateway must be packaged.
set -eu

seconds=${1:-5}
executable=${2:-}
here=$(cd "$(dirname "$0")" && pwd -P)
. "$here/common.sh"
need haproxy nginx wrk vegeta curl openssl
make_token

# The upstream: 1 KiB of JSON.
cat >"$work/nginx.conf" <<CONF
daemon off; pid $work/nginx.pid; worker_processes 1; error_log $work/nginx.log;
events { worker_connections 4096; }
http { access_log off; keepalive_requests 100000000; server { listen 127.0.0.1:$upstream backlog=4096;
  location / { default_type application/json; return 200 '{"text":"$(head -c 1000 /dev/zero | tr '\0' x)"}'; } } }
CONF
nginx -c "$work/nginx.conf" 2>/dev/null &
pids="$pids $!"

cat >"$work/haproxy.cfg" <<CONF
global
  maxconn 8000
defaults
  mode http
  timeout connect 2s
  timeout client 75s
  timeout server 30s
frontend door
  bind 127.0.0.1:$haproxy
  http-request set-var(txn.token) http_auth_bearer
  http-request set-var(txn.alg) var(txn.token),jwt_header_query('\$.alg')
  http-request set-var(txn.iss) var(txn.token),jwt_payload_query('\$.iss')
  http-request set-var(txn.aud) var(txn.token),jwt_payload_query('\$.aud')
  http-request set-var(txn.exp) var(txn.token),jwt_payload_query('\$.exp','int')
  http-request set-var(txn.now) date()
  http-request deny deny_status 401 unless { var(txn.alg) -m str RS256 }
  http-request deny deny_status 401 unless { var(txn.iss) -m str https://issuer.test }
  http-request deny deny_status 401 unless { var(txn.aud) -m str dateline-api }
  http-request deny deny_status 401 if { var(txn.exp),sub(txn.now) -m int lt 0 }
  http-request deny deny_status 401 unless { var(txn.token),jwt_verify(txn.alg,"$work/public.pem") 1 }
  default_backend articles
backend articles
  http-reuse always
  server one 127.0.0.1:$upstream
CONF
haproxy -db -f "$work/haproxy.cfg" >"$work/haproxy.log" 2>&1 &
haproxy_pid=$!
pids="$pids $haproxy_pid"

start_dateline_on_jvm $dateline dateline.log
dateline_pid=$started
if [ -n "$executable" ]; then
  start_dateline $native native.log "$executable" -Xmx64m
  native_pid=$started
fi

peer=$here/spring-cloud-gateway
[ -f "$peer/target/spring-cloud-gateway-peer-1.jar" ] \
  || (cd "$root" && ./mvnw -q -B -ntp -f "$peer/pom.xml" package)
"$java" -Xmx128m -XX:+UseSerialGC -jar "$peer/target/spring-cloud-gateway-peer-1.jar" \
  --server.address=127.0.0.1 --server.port=$spring --peer.upstream=http://127.0.0.1:$upstream \
  --peer.key="file:$work/public.pem" >"$work/spring.log" 2>&1 &
spring_pid=$!
pids="$pids $spring_pid"

ports="$haproxy $dateline $spring${executable:+ $native}"
for port in $ports; do await_door "$port"; done

throughput() {
  wrk -t1 -c32 -d"${2}s" -H "Authorization: Bearer $token" "http://127.0.0.1:$1/api/v1/articles" \
    | awk '/Requests\/sec/ {print int($2)} /Non-2xx/ {print "compare.sh: refused: " $0 > "/dev/stderr"}'
}

# The middle one of three, so that a neighbour's burst does not decide.
middle() {
  for _ in 1 2 3; do throughput "$1" "$seconds"; done | sort -n | sed -n 2p
}

# attack PORT RATE: requests at a constant rate, or as many as can be (0), by no more connections than a client of an API has.
attack() {
  printf 'GET http://127.0.0.1:%s/api/v1/articles\nAuthorization: Bearer %s\n' "$1" "$token" \
    | vegeta attack -rate="$2" -duration="${seconds}s" -connections=64 -workers=64 -max-workers=64
}

# Once before it counts: what is compiled is what is measured. Then the middle one of three by its p99, as with the throughput.
latency() {
  attack "$1" "$2" >/dev/null
  for _ in 1 2 3; do
    attack "$1" "$2" | vegeta report -type=json \
      | sed 's/.*"50th":\([0-9]*\).*"99th":\([0-9]*\).*"success":\([0-9.]*\).*/\1 \2 \3/'
  done | sort -n -k2 | sed -n 2p
}

echo "load $(load), $(nproc) cores, $seconds s each"
for port in $ports; do throughput "$port" $((seconds * 2)) >/dev/null; done
first=$(middle $haproxy)
ours=$(middle $dateline)
theirs=$(middle $spring)
[ -z "$executable" ] || ours_native=$(middle $native)
# Half of what ours can do at the most when vegeta asks, which costs the cores they share more than wrk does; and for whoever cannot do that
# much, half of what it can.
saturation() {
  attack "$1" 0 | vegeta report -type=json | sed 's/.*"throughput":\([0-9]*\).*/\1/'
}
half=$(($(saturation $dateline) / 2))
spring_half=$(($(saturation $spring) / 2))
[ "$spring_half" -lt "$half" ] || spring_half=$half
printf '%-22s %10s %8s %8s %10s %10s %8s %8s\n' gateway requests/s ratio rate 'p50 ms' 'p99 ms' success 'RSS MB'
line() {
  set -- "$1" "$2" "$3" "$4" "$5" $(latency "$4" "$5")
  awk -v name="$1" -v rps="$2" -v one="$first" -v rss="$3" -v rate="$5" -v a="$6" -v b="$7" -v ok="$8" \
    'BEGIN { printf "%-22s %10d %8.2f %8d %10.2f %10.2f %8.2f %8d\n", name, rps, rps / one, rate, a / 1e6, b / 1e6, ok, rss }'
}
line 'none (upstream)' 0 0 $upstream "$half"
line HAProxy "$first" "$(rss $haproxy_pid)" $haproxy "$half"
line Dateline "$ours" "$(rss $dateline_pid)" $dateline "$half"
[ -z "$executable" ] || line 'Dateline, native' "$ours_native" "$(rss "$native_pid")" $native "$half"
line 'Spring Cloud Gateway' "$theirs" "$(rss $spring_pid)" $spring "$spring_half"
echo "load $(load)"
