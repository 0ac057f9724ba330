#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Gizmoscope authors
# SPDX-License-Identifier: GPL-3.0-or-later

# officetest.sh PROGRAM: runs an experiment, has LibreOffice open its three tables, and checks that numbers are
# numbers there and words are words.
set -euo pipefail

program=$1
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

"$program" run queue-limit --delay 20 --requests 40 --pool 3 --queue 5 --save "$dir/run.gizmorun" >"$dir/report" 2>&1 ||
    { cat "$dir/report" >&2; exit 1; }
for table in calls requests samples; do
    "$program" export "$dir/run.gizmorun" --to csv --table $table -o "$dir/$table.csv"
done
# A profile of its own: the user's stays as it is. 44: commas, 34: quotes, 76: UTF-8, 1: from the first line.
soffice "-env:UserInstallation=file://$dir/profile" --headless --convert-to fods --infilter="CSV:44,34,76,1" \
    --outdir "$dir" "$dir"/*.csv >"$dir/office.log" 2>&1 || { cat "$dir/office.log" >&2; exit 1; }
python3 "$(dirname "$0")/officetest.py" "$dir" calls requests samples
