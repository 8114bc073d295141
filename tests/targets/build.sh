#!/bin/sh
# SPDX-FileCopyrightText: 2026 The clrscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the .NET programs the tests look into: build.sh OUT_FOLDER
# Does nothing where there is no dotnet, or where nothing has changed since the last time.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
out=$(cd "$1" && pwd)
if ! command -v dotnet > /dev/null 2>&1; then
    echo "skipped: dotnet is not on this machine"
    exit 0
fi
exec 9> "$out/lock"
flock 9
if [ -e "$out/stamp" ] && [ -z "$(find "$here" -type f -newer "$out/stamp" -print -quit)" ]; then
    echo "targets are up to date"
    exit 0
fi
major=$(dotnet --version | cut -d. -f1)
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
export DOTNET_CLI_HOME="$out/home" NUGET_PACKAGES="$out/packages"
# The compiler and build servers would outlive us and show up as .NET processes of this machine.
dotnet build "$here/targets.proj" -nologo -v:q --disable-build-servers -nodeReuse:false \
    -p:UseSharedCompilation=false -p:TargetFramework="net$major.0" -p:TargetsOut="$out/" 9>&-
touch "$out/stamp"
