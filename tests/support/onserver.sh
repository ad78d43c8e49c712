#!/bin/sh
# SPDX-FileCopyrightText: PactLedger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a test on the private server. Without one the test is skipped, which ctest lists; packaging/test.sh starts one first.
if [ -z "${PACTLEDGER_TEST_SERVER:-}" ]; then
  # shellcheck disable=SC2016  # to be typed as it stands
  echo 'PACTLEDGER_TEST_SERVER is not set: eval "$(packaging/testserver.sh start)" starts a server for the tests.' >&2
  exit 77
fi
PACTLEDGER_TEST_ENGINE=server exec "$@"
