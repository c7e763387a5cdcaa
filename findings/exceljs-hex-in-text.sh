#!/usr/bin/env bash
# exceljs 4.4.0: in a cell's text _x0041_ stands for the character with that code (ISO 29500-1, 22.4.2.4), so a text that holds
# those seven signs has its first one escaped. The library decodes when it reads and doesn't escape when it writes: what it
# wrote itself comes back as another text, and other programs show that one, too.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund exceljs@4.4.0 >/dev/null
cat >run.mjs <<'JS'
import ExcelJS from 'exceljs';

const TEXT = 'part _x0041_ of the plan';
const made = new ExcelJS.Workbook();
made.addWorksheet('S').getCell('A1').value = TEXT;
const read = new ExcelJS.Workbook();
await read.xlsx.load(await made.xlsx.writeBuffer());
const seen = read.worksheets[0].getCell('A1').value;
console.log('expected:', TEXT, '; seen:', seen);
process.exitCode = seen === 'part A of the plan' ? 0 : 1;
JS
node run.mjs || { echo 'It behaves otherwise by now.'; exit 1; }
