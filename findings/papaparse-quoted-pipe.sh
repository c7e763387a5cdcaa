#!/usr/bin/env bash
# papaparse 5.7.1: asked for no delimiter it guesses one, and counts signs inside quoted fields too. A comma file by RFC 4180
# whose notes hold bars is taken for one that is parted by bars, and every row falls apart elsewhere.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund papaparse@5.7.1 >/dev/null
cat >run.mjs <<'JS'
import Papa from 'papaparse';

const file = 'Name,Notes\r\nLee,"golf|jazz|boats\r\nart|dogs"\r\nMay,"tea|rye|oak"\r\n';
const told = Papa.parse(file, { delimiter: ',' });
const guessed = Papa.parse(file);
console.log('expected: a comma, and the same rows as where it is told; seen:', JSON.stringify(guessed.meta.delimiter), JSON.stringify(guessed.data));
process.exitCode = guessed.meta.delimiter === '|' && JSON.stringify(guessed.data) !== JSON.stringify(told.data) ? 0 : 1;
JS
node run.mjs || { echo 'It behaves otherwise by now.'; exit 1; }
