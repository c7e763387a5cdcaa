#!/usr/bin/env bash
# rrule 2.8.1: DTSTART may say its type (RFC 5545, 3.8.2.4), and has to where it is a whole day. With VALUE=DATE, or with
# VALUE=DATE-TIME, which is what it is anyway, the line isn't heeded: the rule starts at the moment of the call, and says nothing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund rrule@2.8.1 >/dev/null
cat >run.mjs <<'JS'
import rrule from 'rrule';

const startOf = (line) => rrule.rrulestr(line + '\nRRULE:FREQ=DAILY;COUNT=2').all()[0].toISOString().slice(0, 10);
const seen = {
  plain: startOf('DTSTART:20010203T120000Z'),
  day: startOf('DTSTART;VALUE=DATE:20010203'),
  typed: startOf('DTSTART;VALUE=DATE-TIME:20010203T120000Z'),
};
const today = new Date().toISOString().slice(0, 10);
console.log('expected: 2001-02-03 of each; seen:', JSON.stringify(seen));
process.exitCode = seen.plain === '2001-02-03' && seen.day === today && seen.typed === today ? 0 : 1;
JS
node run.mjs || { echo 'It behaves otherwise by now.'; exit 1; }
