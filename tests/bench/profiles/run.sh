#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The clrscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh BUILD_FOLDER [ROUNDS]: what a recording of each profile costs a real ASP.NET Core program
# that answers 1,000 requests a second, as the recorder's sentences say it. Windows with and without
# the recording take turns; compared is the processor time of the target for a request (so the
# clients, the service and others on the machine do not count), and how the file grows.
set -euo pipefail
build=$(cd "${1:?usage: run.sh BUILD_FOLDER [ROUNDS]}" && pwd)
rounds=${2:-3}
seconds=${CLRSCOPE_SECONDS:-5} # of one window
here=$(cd "$(dirname "$0")" && pwd)
for tool in dotnet wrk curl; do
    command -v $tool > /dev/null || { echo "skipped: $tool is not on this machine"; exit 0; }
done
cmake --build "$build" --target clrscope-monitor
"$here/../../targets/build.sh" "$build/targets" > /dev/null

work=$(mktemp -d /tmp/cp-XXXXXX)
export TMPDIR=$work HOME=$work XDG_CONFIG_HOME=$work/config DOTNET_NOLOGO=1
trap 'exec 7>&- 2>/dev/null; kill $monitor $web 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT
monitor= web=

# ASP.NET Core's two lines a request; they cost only while a session asks for logs.
mkfifo "$work/commands"
env Logging__LogLevel__Microsoft.AspNetCore.Hosting=Information "$build/targets/bin/WebTarget/WebTarget" < "$work/commands" > "$work/web.txt" 2>&1 &
web=$!
exec 7> "$work/commands"
for _ in $(seq 100); do grep -q http "$work/web.txt" && break; sleep 0.1; done
url=$(grep -o 'http://[0-9.:]*' "$work/web.txt" | head -n 1)
port=$((20000 + $$ % 20000))
"$build/bin/clrscope-monitor" collect --no-auth --urls "http://127.0.0.1:$port" --metrics false > "$work/monitor.txt" 2>&1 &
monitor=$!
api=http://127.0.0.1:$port
for _ in $(seq 100); do curl -s "$api/processes" | grep -q "\"pid\": *$web" && break; sleep 0.1; done

ticks() { awk '{print $14 + $15}' "/proc/$web/stat"; }
hz=$(getconf CLK_TCK)

# Eight connections that pause for 8 ms after each answer: about 1,000 requests a second.
echo 'function delay() return 8 end' > "$work/pace.lua"

# load PATH: microseconds of the target for one request, requests a second
load() {
    local from to count
    from=$(ticks)
    count=$(wrk -t 1 -c 8 -d "${seconds}s" -s "$work/pace.lua" "$url$1" | awk '/requests in/ {print $1}')
    to=$(ticks)
    awk -v t=$((to - from)) -v hz="$hz" -v n="$count" -v s="$seconds" 'BEGIN {printf "%.1f %.0f\n", t / hz * 1e6 / n, n / s}'
}

# record FILE WHAT: WHAT is the query of GET /trace or the body of POST /trace, which ask for long enough
record() {
    case $2 in
    \{*) curl -s -o "$1" -H 'Content-Type: application/json' -d "$2" "$api/trace?pid=$web&durationSeconds=$((seconds + 2))" ;;
    *) curl -s -o "$1" "$api/trace?pid=$web&durationSeconds=$((seconds + 2))&$2" ;;
    esac
}

provider() { # NAME KEYWORDS LEVEL
    echo "{\"Providers\":[{\"Name\":\"$1\",\"Keywords\":\"$2\",\"EventLevel\":\"$3\"}],\"BufferSizeInMB\":256}"
}

runtime=Microsoft-Windows-DotNETRuntime
middle() { sort -g | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }

# profile TITLE PATH WHAT: at 1,000 requests a second, 10 us a request are 1 % of a core
profile() {
    local file=$work/trace.nettrace plain recorded tracer from to
    for ((round = 0; round <= rounds; ++round)); do
        plain=$(load "$2")
        record "$file" "$3" &
        tracer=$!
        sleep 1
        from=$(stat -c %s "$file")
        recorded=$(load "$2")
        to=$(stat -c %s "$file")
        wait "$tracer"
        echo "$plain $recorded $((to - from)) $(($(stat -c %s "$file") - to))"
    done | tail -n +2 > "$work/rounds" # in the first the runtime compiles what only this recording needs
    printf '%-28s %6.1f %% %+6.1f %%   %7.1f MiB/min   %5.1f MiB   (%.0f requests/s)\n' "$1" \
        "$(awk '{print $1 / 10}' "$work/rounds" | middle)" \
        "$(awk '{print ($3 - $1) / 10}' "$work/rounds" | middle)" \
        "$(awk -v s="$seconds" '{print $5 / 1048576 / s * 60}' "$work/rounds" | middle)" \
        "$(awk '{print $6 / 1048576}' "$work/rounds" | middle)" \
        "$(awk '{print $4}' "$work/rounds" | middle)"
}

for path in /order/7 /broken; do # the runtime compiles what is hot twice
    wrk -t 1 -c 8 -d 8s "$url$path" > /dev/null
done
load /order/7 > /dev/null
echo "share of one core at 1,000 requests/s: without, what the recording adds, its file, the file's end; $rounds rounds of $seconds s"
profile "nothing (noise)" /order/7 "$(provider Nobody 0x1 Informational)"
profile "CPU samples" /order/7 profile=Cpu
profile "HTTP requests" /order/7 profile=Http
profile "Logs (two a request)" /order/7 profile=Logs
profile "Metrics" /order/7 profile=Metrics
profile "GC collections" /order/7 profile=GcCollect
profile "Allocations" /order/7 "$(provider $runtime 0x8003 Verbose)"
profile "Contention and thread pool" /order/7 "$(provider $runtime 0x14000 Informational)"
profile "Exceptions (none thrown)" /order/7 "$(provider $runtime 0x8000 Error)"
profile "Exceptions (two a request)" /broken "$(provider $runtime 0x8000 Error)"
