#!/usr/bin/env bash
# node-ical 0.26.1: a parameter in quotes may hold colons and semicolons (RFC 5545, 3.2), which is what the quotes are for. A
# guest whose name holds a semicolon is cut there, and keeps the opening quote.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund node-ical@0.26.1 >/dev/null
cat >run.mjs <<'JS'
import ical from 'node-ical';

const event = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//y//EN', 'BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20261120T150000Z'];
const guest = 'ATTENDEE;CN="Lee; partner of Bo";PARTSTAT=ACCEPTED:mailto:ann@example.com';
const lines = [...event, 'DTSTART:20261123T180000Z', guest, 'END:VEVENT', 'END:VCALENDAR', ''];
const seen = ical.sync.parseICS(lines.join('\r\n'))['1'].attendee.params.CN;
console.log('expected: Lee; partner of Bo; seen:', seen);
process.exitCode = seen === '"Lee' ? 0 : 1;
JS
node run.mjs || { echo 'It behaves otherwise by now.'; exit 1; }
