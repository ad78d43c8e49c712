#!/usr/bin/env bash
# SPDX-FileCopyrightText: PactLedger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what Debian 12 lacks, builds everything and runs every test, without a display. Fails when anything fails.
#   packaging/test.sh           preset release
#   packaging/test.sh --asan    preset asan: addresses, leaks and undefined behaviour
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source packaging/dependencies.sh

case "${1:-}" in
  '') preset=release ;;
  --asan) preset=asan ;;
  *) sed -n '4,6s/^# //p' "${BASH_SOURCE[0]}" >&2; exit 2 ;;
esac

test_all() {
  say 'Running every test'
  local address
  address=$(packaging/testserver.sh start)
  eval "$address"
  trap 'packaging/testserver.sh stop; times_taken' EXIT
  env -u DISPLAY -u WAYLAND_DISPLAY ctest --preset "$preset"
}

trap times_taken EXIT
timed 'packages' install_missing "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
timed 'build' build "$preset"
timed 'tests' test_all
