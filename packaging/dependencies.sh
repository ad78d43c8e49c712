# SPDX-FileCopyrightText: PactLedger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What PactLedger needs of Debian 12, and the steps that run.sh and test.sh share. To be sourced;
# the lists are read by who sources it.
# shellcheck shell=bash disable=SC2034

build_packages=(
  g++ cmake ninja-build mold
  qt6-base-dev qt6-charts-dev qt6-svg-dev
  libqt6opengl6-dev               # Charts asks for it, and its package only recommends it
  qt6-tools-dev qt6-l10n-tools    # translations
  libsqlite3-dev libpq-dev libexpected-dev
  python3-fonttools               # makes the paper's font out of Noto
  python3-munkres                 # fonttools takes this or SciPy, which is 400 MB more
)
run_packages=(libqt6sql6-sqlite libpq5 libqt6svg6 fonts-noto-cjk
  poppler-data                    # the letters of Chinese fonts that a PDF names and does not carry
  poppler-utils                   # shows PDF evidence, in a process of its own; test.sh reads papers back with it
)
test_packages=(sqlite3
  postgresql postgresql-contrib   # a private server, for every test of store and verbs once more
)

say() { printf '\n== %s\n' "$*"; }

# install_missing PACKAGE...  Installs what the machine lacks in one call of apt-get; through sudo for another user than root.
install_missing() {
  local package missing=() sudo=()
  for package in "$@"; do
    [ "$(dpkg-query -W -f='${db:Status-Abbrev}' "$package" 2>/dev/null)" = 'ii ' ] || missing+=("$package")
  done
  if [ ${#missing[@]} = 0 ]; then
    say 'All packages that are needed are installed'
    return
  fi
  if ! command -v apt-get >/dev/null; then
    echo "There is no apt-get here. Needed, by their names in Debian 12: ${missing[*]}" >&2
    return 1
  fi
  if [ "$(id -u)" != 0 ]; then
    if ! command -v sudo >/dev/null; then
      printf 'Packages are missing, and there is no sudo to install them with. As root:\n  apt-get install --no-install-recommends %s\n' "${missing[*]}" >&2
      return 1
    fi
    sudo=(sudo)
  fi
  say "Installing with apt-get: ${missing[*]}"
  "${sudo[@]}" apt-get update -qq
  "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" | summarised
}

# On a terminal all that apt-get says, else only the lines that count packages and megabytes.
summarised() {
  if [ -t 1 ]; then cat; else grep -E '^[0-9]+ upgraded|^Need to get|^Fetched' || true; fi
}

# build PRESET [TARGET...]  Configures and builds, with a compiler for each core for which there is a gigabyte of memory.
build() {
  local preset=$1 jobs gigabytes
  shift
  jobs=$(nproc)
  gigabytes=$(awk '/^MemAvailable:/ {print int($2 / 1048576)}' /proc/meminfo)
  [ "$gigabytes" -ge "$jobs" ] || jobs=$((gigabytes > 1 ? gigabytes : 1))
  say "Building preset $preset, $jobs compilers at a time"
  cmake --preset "$preset"
  cmake --build --preset "$preset" --parallel "$jobs" ${1:+--target "$@"}
}

# timed NAME COMMAND...  Runs the command and keeps its time for times_taken.
taken=()
timed() {
  local name=$1 start=$SECONDS
  shift
  "$@"
  taken+=("$(printf '%5d s  %s' $((SECONDS - start)) "$name")")
}
times_taken() {
  say 'Time taken'
  printf '%s\n' "${taken[@]}" "$(printf '%5d s  in all' "$SECONDS")"
}
