#!/usr/bin/env bash
# numeral 2.0.6: a number that JavaScript writes with an exponent is printed as NaN: so is a balance of nothing, with the hair that
# adding leaves (0.1 + 0.2 - 0.3). A thousandth is printed as it should be.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund numeral@2.0.6 >/dev/null
cat >run.mjs <<'JS'
import numeral from 'numeral';

const seen = [numeral(0.1 + 0.2 - 0.3).format('0.00'), numeral(0.1 + 0.2 - 0.3).format('$0,0.00'), numeral(0.001).format('0.00')];
console.log('expected: "0.00", "$0.00", "0.00"; seen:', JSON.stringify(seen));
process.exitCode = seen[0] === 'NaN' && /N/.test(seen[1]) && seen[2] === '0.00' ? 0 : 1;
JS
node run.mjs || { echo 'It behaves otherwise by now.'; exit 1; }
