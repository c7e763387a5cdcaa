#!/usr/bin/env bash
# chrono-node 2.10.3: in German, "morgen früh" is tomorrow morning. Its reader finds tomorrow, and a second day: the letters
# before an umlaut count as a word of their own, and "fr" is short for Friday. Early in the sentence, that Friday comes first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund chrono-node@2.10.3 >/dev/null
cat >run.mjs <<'JS'
import * as chrono from 'chrono-node';

const saturday = new Date('2026-11-28T12:00:00Z');
const found = (text) => chrono.de.parse(text, { instant: saturday, timezone: 0 }).map((each) => each.text);
const seen = ['morgen früh', 'früher am Montag', 'am Montag um 9 Uhr'].map(found);
console.log('expected: one day in each; seen:', JSON.stringify(seen));
process.exitCode = JSON.stringify(seen.slice(0, 2)) === '[["morgen","fr"],["fr","am Montag"]]' ? 0 : 1;
JS
TZ=UTC node run.mjs || { echo 'It behaves otherwise by now.'; exit 1; }
