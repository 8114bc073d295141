#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The clrscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
# monitor.sh BUILD_FOLDER [ROUNDS]: the service after many requests beside the service after few:
# open files, threads and memory while traces, live metrics and lists are asked for and runtimes come
# and go. Exit code 1 when something grows.
set -euo pipefail
build=$(cd "${1:?usage: monitor.sh BUILD_FOLDER [ROUNDS]}" && pwd)
rounds=${2:-12}
command -v curl > /dev/null || { echo "skipped: curl is not on this machine"; exit 0; }
cmake --build "$build" --target clrscope-monitor clrscope-simruntime
work=$(mktemp -d /tmp/cf-XXXXXX)
export TMPDIR=$work HOME=$work XDG_CONFIG_HOME=$work/config
monitor= lasting=
trap 'kill $monitor $lasting 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT

"$build/bin/clrscope-simruntime" --name lasting.service > /dev/null &
lasting=$!
port=$((20000 + $$ % 20000))
"$build/bin/clrscope-monitor" collect --no-auth --urls "http://127.0.0.1:$port" --metrics false > "$work/monitor.txt" 2>&1 &
monitor=$!
api=http://127.0.0.1:$port
for _ in $(seq 100); do curl -s "$api/processes" | grep -q lasting && break; sleep 0.1; done

# One round: what clients do in a while. Each asks in time: nothing here waits for the clock but the
# second a recording lasts.
round() {
    local short clients=() i
    true > "$work/short.txt"
    "$build/bin/clrscope-simruntime" --name "short.lived.$1" >> "$work/short.txt" &
    short=$!
    until grep -q ready "$work/short.txt"; do sleep 0.02; done
    for i in 1 2; do
        curl -s -o /dev/null "$api/trace?pid=$lasting&durationSeconds=1" & clients+=($!)
        curl -s -o /dev/null "$api/livemetrics?pid=$lasting&durationSeconds=1" & clients+=($!)
        curl -s -o /dev/null "$api/trace?pid=$short&durationSeconds=1" & clients+=($!)
    done
    curl -s --max-time 0.5 -o /dev/null "$api/trace?pid=$lasting&durationSeconds=-1" & clients+=($!) # hangs up
    for i in $(seq 20); do
        curl -s "$api/processes" "$api/process?pid=$lasting" "$api/env?pid=$lasting" "$api/operations" "$api/nothing" > /dev/null
    done
    wait "${clients[@]}" || true
    kill -9 "$short" # its socket stays behind
    wait "$short" 2> /dev/null || true
}

# files threads KiB of memory that is ours alone
look() {
    echo "$(ls "/proc/$monitor/fd" | wc -l) $(ls "/proc/$monitor/task" | wc -l) $(awk '/^(RssAnon)/ {print $2}' "/proc/$monitor/status")"
}
ticks() { awk '{print $14 + $15}' "/proc/$monitor/stat"; }

for ((i = 0; i < 3; ++i)); do round "warm$i"; done # pools fill
sleep 6                                            # threads at rest end
early=$(look)
before=$(ticks)
for ((i = 0; i < rounds / 2; ++i)); do round "a$i"; done
first=$(($(ticks) - before))
before=$(ticks)
for ((i = 0; i < rounds / 2; ++i)); do round "b$i"; done
second=$(($(ticks) - before))
sleep 6
late=$(look)
before=$(ticks)
sleep 5
idle=$(($(ticks) - before))
read -r files threads memory <<< "$early"
read -r lateFiles lateThreads lateMemory <<< "$late"
hz=$(getconf CLK_TCK)
echo "                 after 3 rounds   after $((rounds + 3)) (107 requests each)"
printf 'open files       %14s   %14s\nthreads          %14s   %14s\nown memory       %10s KiB   %10s KiB\n' \
    "$files" "$lateFiles" "$threads" "$lateThreads" "$memory" "$lateMemory"
printf 'processor        %6s and %s ms, first and second half; at rest %s.%s %% of a core\n' \
    $((first * 1000 / hz)) $((second * 1000 / hz)) $((idle * 100 / hz / 5)) $((idle * 1000 / hz / 5 % 10))
if [ "$lateFiles" -gt $((files + 1)) ] || [ "$lateThreads" -gt $((threads + 2)) ] \
    || [ "$lateMemory" -gt $((memory + 3072)) ] || [ "$second" -gt $((first * 3 / 2 + 20)) ]; then
    echo "IT GROWS"
    exit 1
fi
echo "flat"
