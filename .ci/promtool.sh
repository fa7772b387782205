#!/usr/bin/env bash
# Prints where promtool is. Where it is not installed, it is taken out of Debian's package, without the service that the package would start.
set -euo pipefail
command -v promtool && exit
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=${INDOORS_CACHE:-$here/../.cache}/prometheus
if [ ! -x "$folder/usr/bin/promtool" ]; then
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  # Only root may fetch the lists of packages; without it those that are there have to do.
  [ "$(id -u)" != 0 ] || apt-get update -qq >&2
  (cd "$work" && apt-get download -qq -o APT::Sandbox::User=root prometheus >&2)
  mkdir -p "$folder"
  dpkg-deb -x "$work"/prometheus_*.deb "$folder"
fi
echo "$(cd "$folder" && pwd)/usr/bin/promtool"
