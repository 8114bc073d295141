#!/bin/sh
# SPDX-FileCopyrightText: 2026 The clrscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh BUILD_FOLDER: indexing ten million events, and how long a page of them takes.
set -eu
cmake --build "$1" --target bench_traceindex
exec "$1/bin/bench_traceindex"
