#!/bin/sh
# SPDX-FileCopyrightText: 2026 The clrscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh BUILD_FOLDER: the frame budget of 24 dense charts with both painters, and an hour's memory; then
# the whole window while 100,000 events a second are recorded, and what the program itself costs.
set -eu
cmake --build "$1" --target bench_dashboard bench_window clrscope-simruntime
export QT_QPA_PLATFORM=offscreen
status=0
"$1/bin/bench_dashboard" || status=1
"$1/bin/bench_window" 2> /dev/null || status=1
exit $status
