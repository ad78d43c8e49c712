#!/usr/bin/env bash
# SPDX-FileCopyrightText: PactLedger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# A private PostgreSQL for the tests: its own folder and port, on loopback only, gone with "stop". Never one that is there.
#   packaging/testserver.sh start   makes and starts it; prints the line that tells the tests of it:
#                                     eval "$(packaging/testserver.sh start)" && ctest --preset dev
#   packaging/testserver.sh stop    stops and removes the one that PACTLEDGER_TEST_SERVER_FOLDER names
set -euo pipefail

# PostgreSQL refuses to run as root.
as_user() {
  if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

binaries() {
  local newest
  newest=$(find /usr/lib/postgresql -mindepth 1 -maxdepth 1 -name '[0-9]*' | sort -V | tail -1)
  if [ ! -x "$newest/bin/initdb" ]; then
    echo 'There is no PostgreSQL here. Install the package postgresql.' >&2
    return 1
  fi
  echo "$newest/bin"
}

start() {
  local bin folder port try place
  bin=$(binaries)
  # In memory where there is enough of it: every test ledger is a database of some megabytes.
  place=${TMPDIR:-/tmp}
  [ "$(df --output=avail -k /dev/shm 2>/dev/null | tail -1)" -lt 4000000 ] 2>/dev/null || [ ! -w /dev/shm ] || place=/dev/shm
  folder=$(mktemp -d "$place/pactledger-server.XXXXXX")
  [ "$(id -u)" != 0 ] || chown postgres "$folder"
  cd "$folder"
  # The account "tester" writes the histories that the tests read; nobody outside this machine can reach it.
  as_user "$bin/initdb" --pgdata="$folder/data" --username=tester --auth=trust --encoding=UTF8 --locale=C --no-sync >"$folder/log" 2>&1 || { cat "$folder/log" >&2; return 1; }
  echo 'host all guarded 127.0.0.1/32 scram-sha-256' | cat - "$folder/data/pg_hba.conf" >"$folder/hba"
  cp "$folder/hba" "$folder/data/pg_hba.conf"
  for try in 1 2 3 4 5; do
    port=$((20000 + (RANDOM + $$ + try) % 20000))
    as_user "$bin/pg_ctl" start --wait --timeout=60 --pgdata="$folder/data" --log="$folder/data/log" \
      --options="-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=100 -c shared_buffers=64MB -c autovacuum=off" >>"$folder/log" 2>&1 && break
    if [ "$try" = 5 ]; then
      cat "$folder/log" "$folder/data/log" >&2
      rm -rf "$folder"
      return 1
    fi
  done
  # On a server the author is who is logged in: two more people, one who may do nothing, and one who needs a password.
  as_user "$bin/psql" --no-psqlrc --quiet --host=127.0.0.1 --port="$port" --username=tester --dbname=postgres >>"$folder/log" <<'SQL'
SET client_encoding TO 'UTF8';
CREATE ROLE "李敏" LOGIN SUPERUSER;
CREATE ROLE "王强" LOGIN SUPERUSER;
CREATE ROLE guest LOGIN;
CREATE ROLE guarded LOGIN SUPERUSER PASSWORD 'geheim';
SQL
  echo "export PACTLEDGER_TEST_SERVER=postgresql://tester@127.0.0.1:$port PACTLEDGER_TEST_SERVER_FOLDER=$folder"
}

stop() {
  local folder=${PACTLEDGER_TEST_SERVER_FOLDER:?names no server}
  [ -f "$folder/data/PG_VERSION" ] || { echo "$folder is none of our servers" >&2; return 1; }
  cd /
  as_user "$(binaries)/pg_ctl" stop --mode=immediate --pgdata="$folder/data" >/dev/null
  rm -rf "$folder"
}

case "${1:-}" in
  start | stop) "$1" ;;
  *) sed -n '4,7s/^# //p' "${BASH_SOURCE[0]}" >&2; exit 2 ;;
esac
