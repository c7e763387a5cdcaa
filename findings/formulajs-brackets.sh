#!/usr/bin/env bash
# formulajs 4.6.1: VALUE("(5)") is -5 in spreadsheets, where brackets are the bookkeepers' minus. Here it is 5, though the
# library's own DOLLAR writes a negative amount in brackets: what it wrote comes back with the other sign.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund @formulajs/formulajs@4.6.1 >/dev/null
cat >run.mjs <<'JS'
import * as formulajs from '@formulajs/formulajs';

const written = formulajs.DOLLAR(-5, 2);
const seen = { written, back: formulajs.VALUE(written) };
console.log('expected: -5 back; seen:', JSON.stringify(seen));
process.exitCode = written.includes('(') && seen.back === 5 ? 0 : 1;
JS
node run.mjs || { echo 'It behaves otherwise by now.'; exit 1; }
