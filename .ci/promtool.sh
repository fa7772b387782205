#!/usr/bin/env bash
# Prints where promtool is. If it is not installed, it is taken out of Debian's package, without the service that the package would start.
set -euo pipefail
command -v promtool && exit
folder=${XDG_CACHE_HOME:-$HOME/.cache}/indoors-promtool
if [ ! -x "$folder/usr/bin/promtool" ]; then
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  cd "$work"
  { apt-get update -qq && apt-get download -qq prometheus && dpkg-deb -x prometheus_*.deb "$folder"; } >&2
fi
echo "$folder/usr/bin/promtool"
