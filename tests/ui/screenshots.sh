#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The clrscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Pictures of every panel: screenshots.sh BUILD_DIR OUT_DIR
# The window runs on a machine of its own where the kernel allows that (own processes, own loopback),
# so that nothing of this one shows up. CLRSCOPE_README=FOLDER also writes the pictures of README.md,
# CLRSCOPE_SECONDS says how long the dashboard collects before it is taken (default 90).
set -euo pipefail
build=$(cd "$1" && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd)
readme=${CLRSCOPE_README:+$(mkdir -p "$CLRSCOPE_README" && cd "$CLRSCOPE_README" && pwd)}
here=$(cd "$(dirname "$0")" && pwd)
"$here/../targets/build.sh" "$build/targets" >&2

# What runs on the private machine: $1 scale. Its TMPDIR is short, sockets have short paths. Where we
# are root, the window belongs to an ordinary user there, so that www-data's process is out of reach.
scene=$(cat <<'SCENE'
scale=$1
ip link set lo up 2>/dev/null || true
home=$(mktemp -d /tmp/shot.XXXXXX)
trap 'cp "$home"/out/*.png "$OUT"; [ -z "$README" ] || [ "$scale" != 1 ] || cp "$home"/readme/*.png "$README"; rm -rf "$home"' EXIT
mkdir -p "$home"/{Documents,config/fontconfig,tmp,run,out} ${README:+"$home/readme"}
printf 'XDG_DOCUMENTS_DIR="$HOME/Documents"\n' > "$home/config/user-dirs.dirs"
export HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_RUNTIME_DIR=$home/run TMPDIR=$home/tmp
export QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=$scale
chmod 700 "$home/run"
cd "$home"
as_anna=()
if [ "$AS_ROOT" = 1 ]; then
    { cat /etc/passwd; echo "anna:x:4711:4711:Anna:$home:/bin/sh"; } > "$home/run/passwd"
    chown -R 4711:4711 "$home"
    chmod 1777 "$home/tmp"
    chmod 755 "$home"
    as=(setpriv --reuid=4711 --regid=4711 --clear-groups)
    if mount --bind "$home/run/passwd" /etc/passwd 2>/dev/null && "${as[@]}" test -x "$BUILD/bin/clrscope-screenshots"; then
        as_anna=("${as[@]}")
        cp "$BUILD/bin/clrscope-simruntime" "$home/legacy-svc"
        (until [ -e "$home/peopled" ]; do sleep 0.2; done; exec setpriv --reuid=33 --regid=33 --clear-groups "$home/legacy-svc") > /dev/null &
    fi
fi
seconds=$SECONDS_OF_LOAD
[ "$scale" = 1 ] || seconds=60
# Only this of the environment: it is in the pictures.
clean=(env -i "PATH=$PATH" LANG=C.UTF-8 DOTNET_NOLOGO=1 ${DOTNET_ROOT:+"DOTNET_ROOT=$DOTNET_ROOT"})
for name in HOME XDG_CONFIG_HOME XDG_DATA_HOME XDG_RUNTIME_DIR TMPDIR QT_QPA_PLATFORM QT_SCALE_FACTOR; do
    clean+=("$name=${!name}")
done
timeout 1200 "${as_anna[@]}" "${clean[@]}" "$BUILD/bin/clrscope-screenshots" "$home/out" --seconds "$seconds" ${README:+--readme "$home/readme"}
# A program of its own: the language is chosen as for a user, when it starts.
timeout 300 "${as_anna[@]}" "${clean[@]}" LANG=de_DE.UTF-8 "$BUILD/bin/clrscope-screenshots" "$home/out" --language 39-german
SCENE
)
export BUILD=$build OUT=$out README=$readme SECONDS_OF_LOAD=${CLRSCOPE_SECONDS:-90} AS_ROOT=0
if [ "$(id -u)" -eq 0 ]; then private=(unshare --fork --pid --net --mount-proc --kill-child)
else private=(unshare --user --map-root-user --fork --pid --net --mount-proc --kill-child); fi
if "${private[@]}" true 2>/dev/null; then
    [ "$(id -u)" -ne 0 ] || AS_ROOT=1
else
    echo "no private machine here (unshare): other .NET processes may show up" >&2
    private=()
fi
for scale in ${CLRSCOPE_SCALES:-1 2}; do
    "${private[@]}" bash -c "$scene" scene "$scale"
done

# Small files: at most 256 colours are enough for a window without photographs.
if [ -n "$readme" ] && command -v convert > /dev/null; then
    for picture in "$readme"/*.png; do
        convert "$picture" +dither -colors 255 -define png:compression-level=9 -strip "PNG8:$picture.tmp" && mv "$picture.tmp" "$picture"
    done
fi
echo "$(find "$out" -name '*.png' | wc -l) pictures in $out"
