#!/usr/bin/env bash
# node-ical 0.26.1: in a text of a calendar a backslash is written as two (RFC 5545, 3.3.11). "C:\\new" is the folder C:\new; the
# library takes the second backslash and the n for a line break.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund node-ical@0.26.1 >/dev/null
cat >run.mjs <<'JS'
import ical from 'node-ical';

const event = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//y//EN', 'BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20261120T150000Z'];
const lines = [...event, 'DTSTART:20261123T180000Z', 'SUMMARY:notes in C:\\\\new', 'END:VEVENT', 'END:VCALENDAR', ''];
const seen = ical.sync.parseICS(lines.join('\r\n'))['1'].summary;
console.log('expected:', JSON.stringify('notes in C:\\new'), '; seen:', JSON.stringify(seen));
process.exitCode = seen === 'notes in C:\\\new' ? 0 : 1;
JS
node run.mjs || { echo 'It behaves otherwise by now.'; exit 1; }
