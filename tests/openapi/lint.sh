#!/usr/bin/env bash
# Lints openapi.json with two linters, any finding is a failure, and compiles the types that are generated from it.
set -euo pipefail
cd "$(dirname "$0")"
description=../../openapi.json
[ -d node_modules ] || npm ci --no-audit --no-fund --ignore-scripts --loglevel=error
export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true CI=true
bin=node_modules/.bin
types=$(mktemp -d)
trap 'rm -rf "$types"' EXIT

"$bin/redocly" lint --config redocly.yaml --max-problems 200 "$description" 2>&1 | tee "$types/redocly.log"
! grep -qiE '[1-9][0-9]* warning' "$types/redocly.log" || { echo "Redocly warns"; exit 1; }
"$bin/spectral" lint --ruleset spectral.yaml --fail-severity=hint "$description"
"$bin/openapi-typescript" "$description" --output "$types/api.d.ts"
"$bin/tsc" --strict --noEmit "$types/api.d.ts"
