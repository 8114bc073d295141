#!/bin/sh
# SPDX-FileCopyrightText: 2026 The clrscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh BUILD_FOLDER: indexing ten million events, how long a page of them takes, and what the list of
# them costs the window at a key press.
set -eu
cmake --build "$1" --target bench_traceindex bench_traceview
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$1/bin/bench_traceindex" "$folder/large.nettrace"
QT_QPA_PLATFORM=offscreen "$1/bin/bench_traceview" "$folder/large.nettrace"
