#!/usr/bin/env bash
# ics 3.12.0: a duration of whole days is written as "P1DT". The T announces hours, minutes or seconds, one of which has to follow
# (RFC 5545, 3.3.6); ical.js is lenient and reads a day. With an hour to it the duration is right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund ics@3.12.0 >/dev/null
cat >run.mjs <<'JS'
import * as ics from 'ics';

const durationOf = (duration) => {
  const { error, value } = ics.createEvent({ start: [2026, 11, 23, 12, 0], duration, title: 'Away', uid: '1' });
  if (error) throw error;
  return /^DURATION:(.*)$/m.exec(value)[1].trim();
};
const seen = [durationOf({ days: 1 }), durationOf({ days: 1, hours: 1 })];
console.log('expected: P1D and P1DT1H; seen:', JSON.stringify(seen));
process.exitCode = seen.join() === 'P1DT,P1DT1H' ? 0 : 1;
JS
node run.mjs || { echo 'It behaves otherwise by now.'; exit 1; }
