#!/usr/bin/env bash
# any-date-parser 2.2.4: told that dates are American, it finds no month 25 in "25/12/2026", so it looks for a date from the second
# digit on, and Christmas Day is 12 May. "13.5.2026", with full stops, is the day that it says.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund any-date-parser@2.2.4 >/dev/null
cat >run.mjs <<'JS'
import parser from 'any-date-parser';

const inWords = (text) => {
  const { year, month, day } = parser.attempt(text, 'en-US');
  return [year, month, day].join('-');
};
const seen = ['25/12/2026', '31/1/2026', '12/25/2026', '25.12.2026'].map(inWords);
console.log('expected: 2026-12-25 and 2026-1-31, or that they are no dates; twice 2026-12-25; seen:', JSON.stringify(seen));
process.exitCode = seen.join() === '2026-5-12,2026-1-1,2026-12-25,2026-12-25' ? 0 : 1;
JS
node run.mjs || { echo 'It behaves otherwise by now.'; exit 1; }
