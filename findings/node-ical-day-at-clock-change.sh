#!/usr/bin/env bash
# node-ical 0.26.1: a duration of a day ends at the same time of day, whatever the clocks do meanwhile (RFC 5545, 3.3.6: days and
# weeks are nominal, hours exact). From noon before the end of summer time in Chicago, P1D ends at eleven here, as PT24H does.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund node-ical@0.26.1 >/dev/null
cat >run.mjs <<'JS'
import ical from 'node-ical';

const event = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//y//EN', 'BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20261020T150000Z'];

function endAfter(duration) {
  const lines = [...event, 'DTSTART;TZID=America/Chicago:20261031T120000', 'DURATION:' + duration, 'END:VEVENT', 'END:VCALENDAR', ''];
  return ical.sync.parseICS(lines.join('\r\n'))['1'].end.toISOString();
}

const seen = { P1D: endAfter('P1D'), PT24H: endAfter('PT24H') };
console.log('expected: 2026-11-01T18:00:00.000Z after P1D; seen:', JSON.stringify(seen));
process.exitCode = seen.P1D === '2026-11-01T17:00:00.000Z' && seen.PT24H === seen.P1D ? 0 : 1;
JS
TZ=UTC node run.mjs || { echo 'It behaves otherwise by now.'; exit 1; }
