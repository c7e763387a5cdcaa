#!/usr/bin/env bash
# xlsx 0.18.5: a time a hair before six o'clock (what is left of a sum of times) is rounded up to the second and loses the
# minute that it carries: "17:59:00", a minute wrong, where the format without seconds shows "18:00".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund xlsx@0.18.5 >/dev/null
cat >run.mjs <<'JS'
import XLSX from 'xlsx';

const aHairBeforeSix = 0.75 - 1e-7;
const seen = ['hh:mm:ss', 'hh:mm'].map((format) => XLSX.SSF.format(format, aHairBeforeSix));
console.log('expected: 18:00:00 and 18:00; seen:', JSON.stringify(seen));
process.exitCode = seen.join() === '17:59:00,18:00' ? 0 : 1;
JS
node run.mjs || { echo 'It behaves otherwise by now.'; exit 1; }
