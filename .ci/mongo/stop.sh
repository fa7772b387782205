#!/usr/bin/env bash
# Ends the server that start.sh started, by its process id.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
pid_file=${MONGO_RUN:-${INDOORS_CACHE:-$here/../../.cache}/mongo}/pid
if [ -e "$pid_file" ]; then
  kill "$(cat "$pid_file")" 2>/dev/null || true
  rm "$pid_file"
fi
