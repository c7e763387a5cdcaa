#!/usr/bin/env bash
# ical-generator 10.2.0: a calendar that is told its time zone by name takes the digits of a Date from the machine's own clock,
# whatever that zone is, and writes them without TZID: a machine on UTC puts a lunch at noon in Chicago at 18:00, under a header
# that says Chicago. DTSTAMP loses its Z, too (RFC 5545, 3.8.7.2, wants UTC).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund ical-generator@10.2.0 >/dev/null
cat >run.mjs <<'JS'
import ical from 'ical-generator';

const calendar = ical({ timezone: 'America/Chicago' });
calendar.createEvent({
  id: 'lunch',
  summary: 'Lunch',
  stamp: new Date('2026-11-20T15:00:00Z'),
  start: new Date('2026-11-23T18:00:00Z'),
  end: new Date('2026-11-23T19:00:00Z'),
});
const lines = calendar.toString().split('\r\n').filter((line) => /^DT/.test(line));
console.log('expected: DTSTAMP:20261120T150000Z and DTSTART;TZID=America/Chicago:20261123T120000; seen:', JSON.stringify(lines));
process.exitCode = lines.includes('DTSTAMP:20261120T150000') && lines.includes('DTSTART:20261123T180000') ? 0 : 1;
JS
TZ=UTC node run.mjs || { echo 'It behaves otherwise by now.'; exit 1; }
