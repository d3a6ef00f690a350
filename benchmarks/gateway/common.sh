# What compare.sh and streams.sh share. To be sourced, with $here set to this folder.

root=$(cd "$here/../.." && pwd -P)
work=$(mktemp -d)
java=${JAVA_HOME:?set JAVA_HOME to a JDK 25}/bin/java
upstream=18180 haproxy=18181 dateline=18182 spring=18183 native=18184
pids=

stop() {
  for pid in $pids; do kill "$pid" 2>/dev/null || true; done
  for pid in $pids; do wait "$pid" 2>/dev/null || true; done
  rm -rf "$work"
}
trap stop EXIT
trap 'exit 130' INT TERM

need() {
  for tool in "$@"; do
    command -v "$tool" >/dev/null || { echo "$(basename "$0"): $tool is missing." >&2; exit 1; }
  done
}

encode() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }

# A key, and a token that is good for an hour.
make_token() {
  openssl genrsa -out "$work/key.pem" 2048 2>/dev/null
  openssl rsa -in "$work/key.pem" -pubout -out "$work/public.pem" 2>/dev/null
  header=$(printf '{"alg":"RS256","typ":"JWT"}' | encode)
  now=$(date +%s)
  claims=$(printf '{"iss":"https://issuer.test","aud":"dateline-api","sub":"bench","azp":"bench","scope":"articles:read articles:write","iat":%s,"exp":%s}' \
    "$now" $((now + 3600)) | encode)
  signature=$(printf '%s.%s' "$header" "$claims" | openssl dgst -sha256 -sign "$work/key.pem" -binary | encode)
  token=$header.$claims.$signature
}

# The gateway before the upstream: start_dateline PORT LOG COMMAND...; its process is $started.
start_dateline() {
  port=$1 log=$2
  shift 2
  QUARKUS_HTTP_PORT=$port QUARKUS_MANAGEMENT_PORT=$((port + 100)) QUARKUS_LOG_LEVEL=WARN QUARKUS_OIDC_AUTH_SERVER_URL='' \
    QUARKUS_OIDC_PUBLIC_KEY=$(sed '/-----/d' "$work/public.pem" | tr -d '\n') \
    QUARKUS_OIDC_TOKEN_ISSUER=https://issuer.test \
    DATELINE_GATEWAY_UPSTREAMS_ARTICLES=http://127.0.0.1:$upstream \
    DATELINE_GATEWAY_LIMITS_REQUESTS_PER_MINUTE=1000000000 DATELINE_GATEWAY_LIMITS_REQUESTS_AT_ONCE=${requests_at_once:-512} \
    "$@" >"$work/$log" 2>&1 &
  started=$!
  pids="$pids $started"
}

# On the JVM as its image runs in a cluster, but for the start-up cache.
start_dateline_on_jvm() {
  start_dateline "$1" "$2" env MALLOC_ARENA_MAX=2 "$java" -Xmx64m -Xmn12m -XX:MaxDirectMemorySize=64m \
    -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError -XX:TrimNativeHeapInterval=5000 \
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -jar "$root/gateway/target/quarkus-app/quarkus-run.jar"
}

status() {
  curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$1/api/v1/articles" -H "Authorization: Bearer $2" || true
}

# Each must let the good token in and the forged one not; else there is nothing to measure.
await_door() {
  waited=0
  until [ "$(status "$1" "$token")" = 200 ]; do
    waited=$((waited + 1))
    if [ "$waited" -ge 120 ]; then
      echo "$(basename "$0"): nothing useful answers at port $1." >&2
      tail -n 5 "$work"/*.log >&2
      exit 1
    fi
    sleep 1
  done
  [ "$(status "$1" "${token}x")" = 401 ] || { echo "$(basename "$0"): port $1 lets a forged token in." >&2; exit 1; }
}

rss() { awk '/VmRSS/ {print int($2 / 1024)}' "/proc/$1/status"; }

load() { cut -d' ' -f1-3 /proc/loadavg; }
