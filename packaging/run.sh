#!/usr/bin/env bash
# SPDX-FileCopyrightText: PactLedger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# From a fresh clone to the founding ledger: installs what Debian 12 lacks, builds build/release/pactledger, makes the sample
# ledger once and opens it; without a display, prints the ledger and writes its summary as PDF.
#   packaging/run.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source packaging/dependencies.sh

timed 'packages' install_missing "${build_packages[@]}" "${run_packages[@]}"
timed 'build' build release pactledger

pactledger=$PWD/build/release/pactledger
folder=${XDG_DATA_HOME:-$HOME/.local/share}/pactledger
ledger=$folder/kunming-chaoyang.pact
if [ -e "$ledger" ]; then
  say "The founding ledger is there: $ledger"
else
  say "Making the founding ledger: $ledger"
  mkdir -p "$folder"
  "$pactledger" new "$ledger" --sample kunming-chaoyang
fi
times_taken

if [ -n "${WAYLAND_DISPLAY:-}${DISPLAY:-}" ]; then
  say 'Opening it'
  exec "$pactledger" "$ledger"
fi

say 'There is no display, so here is the list'
"$pactledger" list --ledger "$ledger"
say 'The lights of each domain'
"$pactledger" chart status --ledger "$ledger"
summary=$folder/kunming-chaoyang.pdf
"$pactledger" summary --ledger "$ledger" --layout plain --format pdf --output "$summary"
say "The summary is in $summary"
