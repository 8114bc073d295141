#!/bin/sh
# SPDX-FileCopyrightText: 2026 The clrscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Memory of one hour of 200 series at 1 s against its limit, and how fast payloads become samples:
#   memory.sh BUILD_FOLDER
set -eu
bin=${1:?usage: memory.sh BUILD_FOLDER}/bin
cmake --build "$1" --target bench_counterdecoder bench_metricstore
"$bin/bench_counterdecoder"
exec "$bin/bench_metricstore"
