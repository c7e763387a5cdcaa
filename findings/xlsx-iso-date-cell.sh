#!/usr/bin/env bash
# exceljs 4.4.0: a cell of type "d" holds a date written out (ISO 29500-1, 18.18.11). It comes as the number of its year,
# as if it was cut at the first hyphen. excelts 5.1.17, which grew from it, gives the date.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund exceljs@4.4.0 @cj-tech-master/excelts@5.1.17 fflate@0.8.3 >/dev/null
cat >run.mjs <<'JS'
import ExcelJS from 'exceljs';
import * as ExcelTS from '@cj-tech-master/excelts';
import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const file = zipSync(
  Object.fromEntries(
    Object.entries({
      '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET}.worksheet+xml"/></Types>`,
      '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="d"><v>2026-11-23</v></c></row></sheetData></worksheet>`,
    }).map(([name, text]) => [name, strToU8('<?xml version="1.0"?>' + text)]),
  ),
);

async function valueBy(library) {
  const book = new library.Workbook();
  await book.xlsx.load(file);
  return book.worksheets[0].getCell('A1').value;
}

const seen = { exceljs: await valueBy(ExcelJS), excelts: await valueBy(ExcelTS) };
console.log('expected of both: 23 November 2026; seen:', JSON.stringify(seen));
process.exitCode = seen.exceljs === 2026 && new Date(seen.excelts).getUTCMonth() === 10 ? 0 : 1;
JS
node run.mjs || { echo 'It behaves otherwise by now.'; exit 1; }
