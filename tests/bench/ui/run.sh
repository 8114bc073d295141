#!/bin/sh
# SPDX-FileCopyrightText: 2026 The clrscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh BUILD_FOLDER: the frame budget of 24 dense charts with both painters, and an hour's memory.
set -eu
cmake --build "$1" --target bench_dashboard
QT_QPA_PLATFORM=offscreen exec "$1/bin/bench_dashboard"
