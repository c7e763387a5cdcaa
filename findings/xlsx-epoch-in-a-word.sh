#!/usr/bin/env bash
# exceljs 4.4.0 and excelts 5.1.17: the attribute date1904 of workbookPr is an xsd:boolean (ISO 29500-1, 18.2.28), so "1" and
# "true" say the same. LibreOffice writes the word. Both libraries know the number only: with the word, every date of the file
# comes 1,462 days (four years and a day) early, and nothing says so.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund exceljs@4.4.0 @cj-tech-master/excelts@5.1.17 fflate@0.8.3 >/dev/null
cat >run.mjs <<'JS'
import ExcelJS from 'exceljs';
import * as ExcelTS from '@cj-tech-master/excelts';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const made = new ExcelJS.Workbook();
made.properties.date1904 = true;
made.addWorksheet('S').getCell('A1').value = new Date(Date.UTC(2026, 10, 23));
const parts = unzipSync(new Uint8Array(await made.xlsx.writeBuffer()));
const asNumber = strFromU8(parts['xl/workbook.xml']);
const asWord = asNumber.replace('date1904="1"', 'date1904="true"');
if (asWord === asNumber) throw new Error('the file says otherwise that it counts from 1904');

async function dayBy(library, workbook) {
  const book = new library.Workbook();
  await book.xlsx.load(zipSync({ ...parts, 'xl/workbook.xml': strToU8(workbook) }));
  return new Date(book.worksheets[0].getCell('A1').value).toISOString().slice(0, 10);
}

const seen = {};
for (const [name, library] of Object.entries({ exceljs: ExcelJS, excelts: ExcelTS }))
  seen[name] = { one: await dayBy(library, asNumber), true: await dayBy(library, asWord) };
console.log('expected: 2026-11-23 four times; seen:', JSON.stringify(seen));
process.exitCode = Object.values(seen).every((days) => days.one === '2026-11-23' && days.true === '2022-11-22') ? 0 : 1;
JS
node run.mjs || { echo 'It behaves otherwise by now.'; exit 1; }
