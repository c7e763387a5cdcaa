#!/usr/bin/env bash
# excelts 5.1.17: a backslash in a number format shows the next sign as it is (ISO 29500-1, 18.8.31), as quotes do: both 0\ \d and
# 0" d" show thirty as "30 d". With the backslash the library takes the d for the day of a date, and gives a Date for the number.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund @cj-tech-master/excelts@5.1.17 >/dev/null
cat >run.mjs <<'JS'
import { Workbook } from '@cj-tech-master/excelts';

async function readBack(format) {
  const made = new Workbook();
  const cell = made.addWorksheet('S').getCell('A1');
  [cell.value, cell.numFmt] = [30, format];
  const read = new Workbook();
  await read.xlsx.load(await made.xlsx.writeBuffer());
  return read.worksheets[0].getCell('A1').value;
}

const seen = [await readBack('0" d"'), await readBack('0\\ \\d')];
console.log('expected: 30 of both; seen:', JSON.stringify(seen));
process.exitCode = seen[0] === 30 && seen[1] instanceof Date ? 0 : 1;
JS
node run.mjs || { echo 'It behaves otherwise by now.'; exit 1; }
