#!/bin/bash
# Puts a backup of backup.sh back: the present content of both databases is lost.
# Usage: deploy/backup/restore.sh FILE.tar.gz      (DATELINE_NAMESPACE, else "dateline"; kubectl points at the cluster)
# Afterwards `./dateline verify` tells whether articles and entities agree: see docs/operations.md.
set -euo pipefail
[ $# -eq 1 ] || { sed -n '2,4s/^# //p' "$0" >&2; exit 2; }
namespace=${DATELINE_NAMESPACE:-dateline}
gzip -t "$1"
k() { kubectl -n "$namespace" "$@"; }

services="deployment/article-service deployment/entity-service"
replicas=$(k get deployment article-service entity-service -o 'jsonpath={range .items[*]}{.metadata.name}={.spec.replicas} {end}')
image=$(k get statefulset postgres -o 'jsonpath={.spec.template.spec.containers[0].image}')
# shellcheck disable=SC2086
k scale $services statefulset/postgres --replicas=0
k wait --for=delete pod/postgres-0 --timeout=120s

k delete pod restore --ignore-not-found
k apply -f - <<POD
apiVersion: v1
kind: Pod
metadata: {name: restore}
spec:
  restartPolicy: Never
  automountServiceAccountToken: false
  securityContext:
    {runAsNonRoot: true, runAsUser: 999, runAsGroup: 999, fsGroup: 999, seccompProfile: {type: RuntimeDefault}}
  containers:
    - name: restore
      image: $image
      command: [sleep, "3600"]
      securityContext: {allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: {drop: [ALL]}}
      volumeMounts: [{name: data, mountPath: /var/lib/postgresql}]
  volumes:
    - name: data
      persistentVolumeClaim: {claimName: data-postgres-0}
POD
k wait --for=condition=Ready pod/restore --timeout=120s
# Several archives one after the other, hence --ignore-zeros.
gunzip < "$1" | k exec -i restore -- bash -euc 'rm -rf "${PGDATA:?}"; mkdir -p -m 700 "$PGDATA"; tar -C "$PGDATA" --ignore-zeros -xf -'
k delete pod restore --now

k scale statefulset/postgres --replicas=1
k rollout status statefulset/postgres --timeout=300s
for entry in $replicas; do
  k scale "deployment/${entry%%=*}" --replicas="${entry##*=}"
  k rollout status "deployment/${entry%%=*}" --timeout=300s
done
