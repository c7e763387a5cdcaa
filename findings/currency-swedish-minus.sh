#!/usr/bin/env bash
# currency.js 2.0.4: Intl writes a negative number in Swedish, Norwegian and a dozen more languages with the minus sign U+2212.
# The library reads that text as the same amount without its sign: a refund becomes a sale.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund currency.js@2.0.4 >/dev/null
cat >run.mjs <<'JS'
import currency from 'currency.js';

const text = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: 2 }).format(-5);
const seen = currency(text, { decimal: ',', separator: ' ' }).value;
console.log('expected: -5 of', JSON.stringify(text), '; seen:', seen);
process.exitCode = seen === 5 ? 0 : 1;
JS
node run.mjs || { echo 'It behaves otherwise by now.'; exit 1; }
