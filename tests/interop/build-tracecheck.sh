#!/bin/sh
# SPDX-FileCopyrightText: 2026 The clrscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the C# checker (once) and prints the path of its program. Fails with one line on standard
# error where dotnet or the TraceEvent package cannot be had.
#   build-tracecheck.sh OUT_FOLDER
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=${1:?usage: build-tracecheck.sh OUT_FOLDER}
if ! command -v dotnet > /dev/null 2>&1; then
    echo "dotnet is not on this machine" >&2
    exit 1
fi
mkdir -p "$out"
out=$(cd "$out" && pwd)
exec 9> "$out/lock"
flock 9
if [ -e "$out/stamp" ] && [ -z "$(find "$here/tracecheck" -type f -newer "$out/stamp" -print -quit)" ]; then
    echo "$out/bin/tracecheck.dll"
    exit 0
fi
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
rm -rf "$out/source"
cp -r "$here/tracecheck" "$out/source" # nothing is written into the tree
major=$(dotnet --version | cut -d. -f1)
if ! timeout 240 dotnet build "$out/source" -c Release -o "$out/bin" -nologo -v:q --disable-build-servers \
    -nodeReuse:false -p:UseSharedCompilation=false -p:TargetFramework="net$major.0" > "$out/build.log" 2>&1 9>&-; then
    echo "the package Microsoft.Diagnostics.Tracing.TraceEvent cannot be had or built: $(grep -m 1 -o 'error.*' "$out/build.log" || tail -n 1 "$out/build.log")" >&2
    exit 1
fi
touch "$out/stamp"
echo "$out/bin/tracecheck.dll"
