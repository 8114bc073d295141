#!/bin/sh
# SPDX-FileCopyrightText: 2026 The clrscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh BUILD_FOLDER: listing 50 runtimes, and what watching them costs.
set -eu
cmake --build "$1" --target bench_discovery
exec "$1/bin/bench_discovery" 50
