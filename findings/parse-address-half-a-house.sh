#!/usr/bin/env bash
# parse-address 1.1.2: an American house number may have a half ("123 1/2 Main St", USPS Publication 28, appendix D1). The library
# gives 123 and no fraction anywhere: a letter that is addressed from its parts goes to the house next door.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund parse-address@1.1.2 >/dev/null
cat >run.mjs <<'JS'
import addresses from 'parse-address';

const { number, street, type, ...rest } = addresses.parseLocation('123 1/2 Main St, Aurora, IL 60506');
console.log('expected: a number "123 1/2"; seen:', JSON.stringify({ number, street, type, ...rest }));
process.exitCode = number === '123' && street === 'Main' && !JSON.stringify(rest).includes('1/2') ? 0 : 1;
JS
node run.mjs || { echo 'It behaves otherwise by now.'; exit 1; }
