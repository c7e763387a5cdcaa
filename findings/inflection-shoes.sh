#!/usr/bin/env bash
# inflection 3.0.2: the singular of an English noun. Words as plain as "shoes", "ties" and "gas" come as "sho", "ty" and "ga", which
# finds nothing and nobody in a list of interests. pluralize 8.0.0 has these right, and "cookies" wrong as both.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund inflection@3.0.2 pluralize@8.0.0 >/dev/null
cat >run.mjs <<'JS'
import * as inflection from 'inflection';
import pluralize from 'pluralize';

const WORDS = ['shoes', 'ties', 'gas', 'cookies'];
const seen = { inflection: WORDS.map((word) => inflection.singularize(word)), pluralize: WORDS.map((word) => pluralize.singular(word)) };
console.log('expected: shoe, tie, gas, cookie; seen:', JSON.stringify(seen));
process.exitCode = seen.inflection.join() === 'sho,ty,ga,cooky' && seen.pluralize.join() === 'shoe,tie,gas,cooky' ? 0 : 1;
JS
node run.mjs || { echo 'It behaves otherwise by now.'; exit 1; }
