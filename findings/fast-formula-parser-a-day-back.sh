#!/usr/bin/env bash
# fast-formula-parser 1.0.19: WORKDAY counts working days from a day on, or back from it where their number is negative. Here one
# back from any working day is that day. And EDATE, a month on from 31 January, is 3 March, where spreadsheets say 28 February.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund fast-formula-parser@1.0.19 >/dev/null
cat >run.mjs <<'JS'
import FormulaParser from 'fast-formula-parser';

const parser = new FormulaParser();
const day = (formula) => new Date(Date.UTC(1899, 11, 30 + parser.parse(formula, { row: 1, col: 1, sheet: 's' }))).toISOString().slice(0, 10);
const seen = ['WORKDAY(DATE(2026,11,30),-1)', 'WORKDAY(DATE(2026,12,1),-1)', 'WORKDAY(DATE(2026,11,27),1)', 'EDATE(DATE(2026,1,31),1)'].map(day);
console.log('expected: 2026-11-27, 2026-11-30, 2026-11-30, 2026-02-28; seen:', seen.join(', '));
process.exitCode = seen.join() === '2026-11-30,2026-12-01,2026-11-30,2026-03-03' ? 0 : 1;
JS
node run.mjs || { echo 'It behaves otherwise by now.'; exit 1; }
