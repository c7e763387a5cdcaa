#!/usr/bin/env bash
# ics 3.12.0: a comma in a title or a place is escaped as it has to be (RFC 5545, 3.3.11), one in a category isn't: the one category
# "Clients, past" is two for whoever reads the file.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund ics@3.12.0 >/dev/null
cat >run.mjs <<'JS'
import * as ics from 'ics';

const { value } = ics.createEvent({ start: [2026, 11, 23, 12, 0], duration: { hours: 1 }, title: 'Lunch, late', categories: ['Clients, past'], uid: '1' });
const seen = value.split('\r\n').filter((line) => /^(SUMMARY|CATEGORIES)/.test(line));
console.log('expected: a backslash before each comma; seen:', JSON.stringify(seen));
process.exitCode = seen.includes('SUMMARY:Lunch\\, late') && seen.includes('CATEGORIES:Clients, past') ? 0 : 1;
JS
node run.mjs || { echo 'It behaves otherwise by now.'; exit 1; }
