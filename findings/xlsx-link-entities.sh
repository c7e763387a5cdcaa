#!/usr/bin/env bash
# xlsx 0.18.5: of a link that it wrote itself it reads the target with the XML escapes still in it: an address with two
# parameters comes back as another address, one more "amp;" longer with each round.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund xlsx@0.18.5 >/dev/null
cat >run.mjs <<'JS'
import XLSX from 'xlsx';

const TARGET = 'https://example.com/?a=1&b=2';

function rounds(target) {
  const sheet = XLSX.utils.aoa_to_sheet([['x']]);
  sheet.A1.l = { Target: target };
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, 'S');
  return XLSX.read(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' })).Sheets.S.A1.l.Target;
}

const seen = rounds(TARGET);
console.log('expected:', TARGET, '; seen:', seen);
process.exitCode = seen === 'https://example.com/?a=1&amp;b=2' ? 0 : 1;
JS
node run.mjs || { echo 'It behaves otherwise by now.'; exit 1; }
