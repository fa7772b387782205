#!/usr/bin/env bash
# Prints the path of promtool. If it is not installed, it is extracted from Debian's package, without the service of the package.
set -euo pipefail
command -v promtool && exit
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=${INDOORS_CACHE:-$here/../.cache}/prometheus
if [ ! -x "$folder/usr/bin/promtool" ]; then
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  # Only root may update the lists of packages; otherwise the existing lists are used.
  [ "$(id -u)" != 0 ] || apt-get update -qq >&2
  (cd "$work" && apt-get download -qq -o APT::Sandbox::User=root prometheus >&2)
  mkdir -p "$folder"
  dpkg-deb -x "$work"/prometheus_*.deb "$folder"
fi
echo "$(cd "$folder" && pwd)/usr/bin/promtool"
