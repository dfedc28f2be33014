#!/usr/bin/env bash
# Packs the command, installs it as a .NET tool into a folder of its own, and uses it in an empty folder, without a network.
set -euo pipefail
cd "$(dirname "$0")/../.."
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
dotnet pack src/Advisor.Cli --configuration Release --output "$dir/packages" --verbosity quiet
# The one source is the folder; so is the cache, which would go on serving an older package of the same version.
NUGET_PACKAGES="$dir/cache" dotnet tool install Advisor.Cli --tool-path "$dir/bin" --source "$dir/packages"
mkdir "$dir/empty"
cd "$dir/empty"
"$dir/bin/advisor" advise --answer timing=async --answer interaction=command --detail brief --output json | grep -q '"id":"async-command"'
"$dir/bin/advisor" rules check
echo 'the tool works'
