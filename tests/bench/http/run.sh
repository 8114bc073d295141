#!/bin/sh
# SPDX-FileCopyrightText: 2026 The clrscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh BUILD_FOLDER: the API's throughput and latency, beside a plain relay in the same run.
set -eu
cmake --build "$1" --target bench_http
exec "$1/bin/bench_http" 1000 50
