#!/bin/sh
# SPDX-FileCopyrightText: 2026 The clrscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Races our reader against the TraceEvent library on one file made on the spot:
#   compare.sh BUILD_FOLDER [MEGABYTES] [ROUNDS]
# Every event is delivered in time order with its stack and counted by name. Rates are per second of
# processor time. Prints both and their ratio; exit code 1 if the counts differ or the ratio is below 5.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
bench=${1:?usage: compare.sh BUILD_FOLDER [MEGABYTES] [ROUNDS]}/bin/bench_nettrace
megabytes=${2:-320}
rounds=${3:-5}
work=$(mktemp -d "${TMPDIR:-/tmp}/clrscope-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT INT TERM

"$bench" make "$work/bench.nettrace" "$megabytes"
echo "trace: $(($(wc -c < "$work/bench.nettrace") / 1048576)) MB, best of $rounds rounds"
ours=$("$bench" read "$work/bench.nettrace" "$rounds")
echo "clrscope:   $ours (events, events a second)"

if ! checker=$("$here/../../interop/build-tracecheck.sh" "$1/tracecheck" 2> "$work/log"); then
    echo "skipped: the TraceEvent side was not built: $(tail -n 1 "$work/log")"
    exit 0
fi
theirs=$(dotnet "$checker" bench "$work/bench.nettrace" "$rounds")
# Once more, so that neither side has the quieter machine to itself.
again=$("$bench" read "$work/bench.nettrace" "$rounds")
echo "TraceEvent: $theirs"
echo "$ours $again $theirs" | awk '{
    best = $2 > $4 ? $2 : $4
    printf "ratio:      %.1f (%.1f against %.1f million events a second)\n", best / $6, best / 1e6, $6 / 1e6
    if ($1 != $5) { print "the counts differ"; exit 1 }
    exit best / $6 < 5
}'
