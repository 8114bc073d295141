#!/bin/sh
# SPDX-FileCopyrightText: 2026 The clrscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Races our reader against the TraceEvent library on one file made on the spot:
#   compare.sh BUILD_FOLDER [MEGABYTES] [ROUNDS]
# Both sides deliver every event in time order, check that order, and count. Rates are events a second
# of the whole process's processor time, the best of the rounds, reading the file included; where
# taskset is there, both sides have to do with one and the same core.
#   clrscope    counts by (provider, event name), by way of one counter a metadata row, and looks at
#               every event's stack; "mapped" feeds 8 MB of the mapped file at a time, "pieces" 1 MB
#               at a time from read()
#   TraceEvent  "names" counts by (ProviderName, EventName), the same question asked the usual way;
#               "ids" by (ProviderGuid, ID, Version), the least work the library lets a program do. Its
#               stacks are not looked at: it shows them only after converting the file
# Exit code 1 if the counts differ or the ratio "mapped" to "names" is below 5.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
bench=${1:?usage: compare.sh BUILD_FOLDER [MEGABYTES] [ROUNDS]}/bin/bench_nettrace
[ ! -e "$1/CMakeCache.txt" ] || cmake --build "$1" --target bench_nettrace > /dev/null
megabytes=${2:-320}
rounds=${3:-5}
work=$(mktemp -d "${TMPDIR:-/tmp}/clrscope-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT INT TERM
alone=
if command -v taskset > /dev/null 2>&1; then
    alone="taskset -c $(taskset -cp $$ | sed 's/.*[ ,-]//')"
fi

"$bench" make "$work/bench.nettrace" "$megabytes"
echo "trace: $(($(wc -c < "$work/bench.nettrace") / 1048576)) MB, best of $rounds rounds, ${alone:-not bound to one core}"
mapped=$($alone "$bench" read "$work/bench.nettrace" "$rounds")
pieces=$($alone "$bench" pieces "$work/bench.nettrace" "$rounds")
echo "clrscope mapped:  $mapped (events, events a second)"
echo "clrscope pieces:  $pieces"

if ! command -v dotnet > /dev/null 2>&1; then
    echo "skipped: the TraceEvent side needs dotnet"
    exit 0
fi
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
cp -r "$here/traceevent" "$work/source" # nothing is written into the tree
if ! timeout 240 dotnet build "$work/source" -c Release -o "$work/out" -nologo -v:q --disable-build-servers \
    -nodeReuse:false -p:UseSharedCompilation=false \
    -p:TargetFramework="net$(dotnet --version | cut -d. -f1).0" > "$work/log" 2>&1; then
    echo "skipped: the package Microsoft.Diagnostics.Tracing.TraceEvent cannot be had or built: $(grep -m 1 -o 'error.*' "$work/log" || tail -n 1 "$work/log")"
    exit 0
fi
names=$($alone dotnet "$work/out/traceevent.dll" names "$work/bench.nettrace" "$rounds")
ids=$($alone dotnet "$work/out/traceevent.dll" ids "$work/bench.nettrace" "$rounds")
# Once more, so that neither side has the quieter machine to itself.
again=$($alone "$bench" read "$work/bench.nettrace" "$rounds")
echo "TraceEvent names: $names"
echo "TraceEvent ids:   $ids"
echo "$mapped $again $pieces $names $ids" | awk '{
    best = $2 > $4 ? $2 : $4
    printf "clrscope %.1f (pieces %.1f), TraceEvent by names %.1f, by ids %.1f million events a second\n", best / 1e6, $6 / 1e6, $8 / 1e6, $10 / 1e6
    printf "ratio:     %.1f against counting by names, %.1f against counting by ids\n", best / $8, best / $10
    printf "in pieces: %.1f and %.1f\n", $6 / $8, $6 / $10
    if ($1 != $3 || $1 != $5 || $1 != $7 || $1 != $9) { print "the counts differ"; exit 1 }
    exit best / $8 < 5
}'
