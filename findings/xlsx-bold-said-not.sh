#!/usr/bin/env bash
# exceljs 4.4.0 and excelts 5.1.17: <b val="0"/> says that a font isn't bold (ISO 29500-1, 18.8.2), and Gnumeric writes it into
# every style. Both libraries see the element and not its value: everything is bold (italic and struck through likewise).
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
const cell = made.addWorksheet('S').getCell('A1');
cell.value = 'plain';
cell.font = { bold: true, size: 10 };
const parts = unzipSync(new Uint8Array(await made.xlsx.writeBuffer()));
const styles = strFromU8(parts['xl/styles.xml']);
const plain = styles.replace('<b/>', '<b val="0"/>');
if (plain === styles) throw new Error('the file says otherwise that a font is bold');
const file = zipSync({ ...parts, 'xl/styles.xml': strToU8(plain) });

async function isBoldBy(library) {
  const book = new library.Workbook();
  await book.xlsx.load(file);
  return book.worksheets[0].getCell('A1').font.bold;
}

const seen = { exceljs: await isBoldBy(ExcelJS), excelts: await isBoldBy(ExcelTS) };
console.log('expected: neither is bold; seen:', JSON.stringify(seen));
process.exitCode = seen.exceljs && seen.excelts ? 0 : 1;
JS
node run.mjs || { echo 'It behaves otherwise by now.'; exit 1; }
