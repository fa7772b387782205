#!/usr/bin/env bash
# Starts a server of MongoDB's protocol for the store's tests and prints its URI:
#   MONGODB_TEST_URI=$(.ci/mongo/start.sh) npm test; .ci/mongo/stop.sh
# To run two on one machine, give each its own folder in MONGO_RUN (for the pid, the URI and the log).
# Needs Java 17 and Maven. It is mongo-java-server, not MongoDB itself.
set -euo pipefail
for command in java mvn; do
  command -v "$command" >/dev/null || { echo "The test server for MongoDB needs $command, which is not installed." >&2; exit 1; }
done
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=${INDOORS_CACHE:-$here/../../.cache}/mongo
run=${MONGO_RUN:-$cache}
mkdir -p "$cache" "$run"
if [ ! -e "$cache/lib/complete" ]; then
  mvn -q -B -f "$here/pom.xml" dependency:copy-dependencies -DoutputDirectory="$cache/lib" -DincludeScope=runtime >&2
  touch "$cache/lib/complete"
fi
: >"$run/uri"
nohup java -Xmx512m -cp "$cache/lib/*" "$here/MongoForTests.java" >"$run/uri" 2>"$run/server.log" </dev/null &
pid=$!
echo "$pid" >"$run/pid"
for _ in $(seq 150); do
  if [ -s "$run/uri" ]; then head -1 "$run/uri"; exit 0; fi
  kill -0 "$pid" 2>/dev/null || break
  sleep 0.2
done
{
  echo "The test server for MongoDB did not start. The end of $run/server.log:"
  tail -n 5 "$run/server.log"
} >&2
kill "$pid" 2>/dev/null || true
rm -f "$run/pid"
exit 1
