#!/usr/bin/env bash
# hyperformula 3.5.0: TEXT shows a number in a format. The digits of a format are counted, and its other signs stand as they are:
# a half in percent is "1%", and the comma between thousands comes behind the number. Weekday and month come out as figures.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund hyperformula@3.5.0 >/dev/null
cat >run.mjs <<'JS'
import { HyperFormula } from 'hyperformula';

const shown = (formula) =>
  HyperFormula.buildFromArray([[formula]], { licenseKey: 'gpl-v3' }).getCellValue({ sheet: 0, row: 0, col: 0 });
const seen = ['=TEXT(0.5,"0%")', '=TEXT(1234.5,"#,##0.00")', '=TEXT(DATE(2026,11,28),"dddd d mmmm")'].map(shown);
console.log('expected: "50%", "1,234.50", "Saturday 28 November"; seen:', JSON.stringify(seen));
process.exitCode = seen.join('|') === '1%|1235,##0.00|2828 28 1100' ? 0 : 1;
JS
node run.mjs || { echo 'It behaves otherwise by now.'; exit 1; }
