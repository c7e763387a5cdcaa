#!/usr/bin/env bash
# xlsx 0.18.5: the number format dd.mm.yyyy, the ordinary date of half of Europe, is no date to its formatter: the first dot is
# taken for the dot of seconds. Reading swallows the error, so the cell has no shown text, and the CSV that is made of the
# sheet holds the serial number of the day. With slashes or hyphens the same cell comes as a date.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund xlsx@0.18.5 exceljs@4.4.0 >/dev/null
cat >run.mjs <<'JS'
import ExcelJS from 'exceljs';
import XLSX from 'xlsx';

const made = new ExcelJS.Workbook();
const sheet = made.addWorksheet('S');
for (const [address, format] of [['A1', 'dd.mm.yyyy'], ['B1', 'dd/mm/yyyy']]) {
  sheet.getCell(address).value = new Date(Date.UTC(2026, 10, 23));
  sheet.getCell(address).numFmt = format;
}
const read = XLSX.read(await made.xlsx.writeBuffer());
const seen = XLSX.utils.sheet_to_csv(read.Sheets.S).trim();
console.log('expected: 23.11.2026,23/11/2026; seen:', seen);
process.exitCode = seen === '46349,23/11/2026' ? 0 : 1;
JS
node run.mjs || { echo 'It behaves otherwise by now.'; exit 1; }
