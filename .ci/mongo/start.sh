#!/usr/bin/env bash
# Starts a server of MongoDB's protocol for the store's tests and prints its URI:
#   MONGODB_TEST_URI=$(.ci/mongo/start.sh) npm test; .ci/mongo/stop.sh
# Needs Java 17 and Maven. It is mongo-java-server, not MongoDB itself.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=${INDOORS_CACHE:-$here/../../.cache}/mongo
mkdir -p "$cache"
if [ ! -e "$cache/lib/complete" ]; then
  mvn -q -B -f "$here/pom.xml" dependency:copy-dependencies -DoutputDirectory="$cache/lib" -DincludeScope=runtime >&2
  touch "$cache/lib/complete"
fi
: >"$cache/uri"
nohup java -Xmx512m -cp "$cache/lib/*" "$here/MongoForTests.java" >"$cache/uri" 2>"$cache/server.log" </dev/null &
pid=$!
echo "$pid" >"$cache/pid"
for _ in $(seq 150); do
  if [ -s "$cache/uri" ]; then head -1 "$cache/uri"; exit 0; fi
  kill -0 "$pid" 2>/dev/null || break
  sleep 0.2
done
echo "The test server for MongoDB did not start; see $cache/server.log" >&2
kill "$pid" 2>/dev/null || true
exit 1
