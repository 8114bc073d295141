#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The clrscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The everyday commands of this project. `./dev.sh help` lists them.
set -euo pipefail
cd "$(dirname "$0")"

# Every Debian 12/13 package that building, running and testing needs. .NET itself is optional.
packages=(
    ca-certificates cmake ninja-build g++ ccache git
    qt6-base-dev qt6-httpserver-dev qt6-websockets-dev qt6-charts-dev libqt6opengl6-dev libgl-dev
    libopengl-dev qt6-svg-dev libqt6svg6 qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qcoro-qt6-dev libssl-dev libexpected-dev libzstd-dev
    qt6-translations-l10n fonts-dejavu-core
)
test_packages=(curl openssl wrk xvfb xauth python3-minimal)
# Since Debian 13 what reads SVG files is a package of its own; a test looks at an exported one.
if grep -Eqs '^VERSION_CODENAME="?(trixie|forky|sid)' /etc/os-release; then test_packages+=(qt6-svg-plugins); fi
screenshot_packages=(imagemagick fonts-noto-core iproute2 util-linux curl)
format_packages=(clang-format clang-tidy)

say() { printf 'dev.sh: %s\n' "$*" >&2; }

# Installs what is missing of the packages named, by apt-get, with sudo when not root.
need() {
    command -v dpkg-query >/dev/null || { say "this is no Debian; install the equivalents of: $*"; return 0; }
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { say "cannot install without root or sudo; run as root: apt-get install ${missing[*]}"; exit 1; }
        as_root=(sudo)
    fi
    say "installing ${missing[*]}"
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

configure() { # preset [cmake options]
    local preset=$1; shift
    cmake --preset "$preset" "$@" >build-configure.tmp 2>&1 || { cat build-configure.tmp >&2; rm -f build-configure.tmp; exit 1; }
    rm -f build-configure.tmp
}

case "${1:-help}" in
run) # [options of clrscope]: installs, builds and opens the window (or, without a display, the headless service)
    shift
    need "${packages[@]}"
    configure release
    cmake --build --preset release --target clrscope clrscope-monitor clrscope-simruntime
    exec build/release/bin/clrscope "$@"
    ;;
test) # [options of ctest]: builds and passes every test; names what was skipped
    shift
    need "${packages[@]}" "${test_packages[@]}"
    preset=${CLRSCOPE_PRESET:-$([ -n "${CI:-}" ] && echo ci || echo dev)}
    configure "$preset"
    cmake --build --preset "$preset"
    log=build/$preset/ctest.log
    status=0
    ctest --preset "$preset" --parallel "$(nproc)" --output-log "$log" "$@" || status=$?
    skipped=$(grep -rhE '^(SKIP|XFAIL) ' "build/$preset/Testing/Temporary/LastTest.log" 2>/dev/null | sort -u || true)
    if [ -n "$skipped" ]; then
        printf '\nSkipped, and why:\n%s\n' "$skipped"
    else
        printf '\nNothing was skipped.\n'
    fi
    tail -n 400 "$log" | grep -E 'tests passed|tests failed' || true
    exit $status
    ;;
asan) # [test ...]: every test, or only those named, under address and undefined-behaviour sanitizers
    shift
    need "${packages[@]}" "${test_packages[@]}"
    configure asan -DCLRSCOPE_DESKTOP=$([ $# -eq 0 ] && echo ON || echo OFF)
    cmake --build --preset asan ${1:+--target "$@"}
    names=$(IFS='|'; echo "$*")
    ASAN_OPTIONS=detect_leaks=0 ctest --preset asan --parallel "$(nproc)" ${names:+-R "^($names)\$"}
    ;;
format) # formats every C++ source in place
    need "${format_packages[@]}"
    git ls-files -z '*.cpp' '*.h' | xargs -0 clang-format -i
    ;;
lint) # clang-format and clang-tidy, complaining only
    need "${packages[@]}" "${format_packages[@]}"
    git ls-files -z '*.cpp' '*.h' | xargs -0 clang-format --dry-run --Werror
    configure tidy
    cmake --build --preset tidy
    ;;
bench) # [name]: every benchmark (or one of tests/bench), each a ratio or a limit in one run
    shift
    need "${packages[@]}" "${test_packages[@]}"
    configure release
    cmake --build --preset release --target clrscope-monitor clrscope-simruntime
    for script in tests/bench/${1:-*}/*.sh; do
        say "$script"
        "$script" "$PWD/build/release"
    done
    ;;
screenshots) # [folder]: pictures of every panel from the running program, light and dark
    shift
    need "${packages[@]}" "${screenshot_packages[@]}"
    configure release
    cmake --build --preset release --target clrscope-screenshots clrscope-simruntime
    exec tests/ui/screenshots.sh "$PWD/build/release" "${1:-$PWD/build/screenshots}"
    ;;
*)
    echo "usage: ./dev.sh <command>"
    sed -n 's/^\([a-z]*\)) # /  \1 /p' "$0"
    ;;
esac
