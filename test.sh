#!/usr/bin/env bash
# Builds everything once and runs every check: formatting, tests, the command as an installed tool, and the linters of the OpenAPI document and the container files.
# The last line counts them; the exit code is 0 only if none failed and at least one test ran.
# Without Node.js the linters are skipped; in CI (CI=true) that is a failure.
set -uo pipefail
cd "$(dirname "$0")" || exit 1
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1

passed=0 failed=0 skipped=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT

finish() {
  printf '%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
  [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
  exit
}

# check NAME COMMAND...   counts one check
check() {
  local name=$1
  shift
  printf -- '-- %s\n' "$name"
  if "$@" </dev/null; then
    passed=$((passed + 1))
  else
    printf 'FAILED: %s\n' "$name"
    failed=$((failed + 1))
  fi
}

# must NAME COMMAND...   what nothing can go on without
must() {
  local name=$1
  shift
  printf -- '-- %s\n' "$name"
  "$@" </dev/null && return
  printf 'FAILED: %s\n' "$name"
  failed=$((failed + 1))
  finish
}

sdk() {
  dotnet --version >/dev/null 2>&1 && return
  cat <<'MSG'
The .NET SDK 10.0 is missing (global.json names the version). Get it from https://dotnet.microsoft.com/download/dotnet/10.0,
or with your system's packages (dotnet-sdk-10.0), and see to it that `dotnet` is on the PATH.
MSG
  return 1
}

tests() {
  printf -- '-- tests\n'
  dotnet test Advisor.sln --no-build --verbosity quiet </dev/null 2>&1 | tee "$log"
  local rc=${PIPESTATUS[0]} p f s
  # one line for each project, such as "Passed!  - Failed:     0, Passed:    57, Skipped:     0, ..."
  read -r p f s < <(awk '/^(Passed|Failed|Skipped)! +- /{gsub(",","");for(i=1;i<=NF;i++){if($i=="Failed:")f+=$(i+1);if($i=="Passed:")p+=$(i+1);if($i=="Skipped:")s+=$(i+1)}}
    END{printf "%d %d %d\n",p,f,s}' "$log")
  passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
  if [ $((p + f)) -eq 0 ]; then
    echo 'FAILED: no test ran'
    failed=$((failed + 1))
  elif [ "$rc" -ne 0 ] && [ "$f" -eq 0 ]; then # a test host that crashed has no summary line
    echo 'FAILED: dotnet test'
    failed=$((failed + 1))
  fi
}

# lint FOLDER   runs FOLDER/lint.sh with the packages of its lock file
lint() {
  if ! command -v npm >/dev/null; then
    if [ "${CI:-}" = true ]; then
      echo "FAILED: $1: Node.js 20 or later with npm is missing"
      failed=$((failed + 1))
    else
      echo "-- $1: skipped, since Node.js 20 or later with npm is missing (https://nodejs.org)"
      skipped=$((skipped + 1))
    fi
    return
  fi
  check "$1" linted "$1"
}

linted() {
  [ "$1/node_modules/.package-lock.json" -nt "$1/package-lock.json" ] || (cd "$1" && npm ci --no-audit --no-fund --loglevel=error) || return
  bash "$1/lint.sh"
}

must 'SDK' sdk
must 'restore' dotnet restore Advisor.sln --verbosity quiet
must 'build' dotnet build Advisor.sln --no-restore --verbosity quiet -warnaserror -nodeReuse:false
check 'formatting' dotnet format Advisor.sln --no-restore --verify-no-changes
tests
check 'tests/cli/tool.sh' bash tests/cli/tool.sh
for folder in tests/*/; do
  [ -f "${folder}lint.sh" ] && lint "${folder%/}"
done
finish
