#!/usr/bin/env bash
# formulajs 4.6.1: NETWORKDAYS from a Friday back to its Monday is -5 in spreadsheets: the same days as forwards, with a minus.
# Here it is -3.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund @formulajs/formulajs@4.6.1 >/dev/null
cat >run.mjs <<'JS'
import * as formulajs from '@formulajs/formulajs';

const [monday, friday] = [new Date(2026, 10, 23), new Date(2026, 10, 27)];
const seen = { forwards: formulajs.NETWORKDAYS(monday, friday), backwards: formulajs.NETWORKDAYS(friday, monday) };
console.log('expected: 5 and -5; seen:', JSON.stringify(seen));
process.exitCode = seen.forwards === 5 && seen.backwards === -3 ? 0 : 1;
JS
TZ=UTC node run.mjs || { echo 'It behaves otherwise by now.'; exit 1; }
