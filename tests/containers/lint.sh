#!/usr/bin/env bash
# Checks the Dockerfile and the compose file; the packages are there after `npm ci` in this folder.
set -uo pipefail
cd "$(dirname "$0")" || exit 1
rc=0
npx --no-install dclint --color=false --max-warnings 0 --config .dclintrc.yaml ../../docker-compose.yml || rc=1
npx --no-install dockerfilelint ../../Dockerfile || rc=1
exit $rc
