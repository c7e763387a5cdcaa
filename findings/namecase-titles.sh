#!/usr/bin/env bash
# namecase 1.1.2: puts names in capitals into the ordinary way. A title without a dot grows together with the name behind it:
# "DR LEE" becomes "DrLee", which is one word to whoever looks for the family name. With a dot, or longer, it doesn't.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund namecase@1.1.2 >/dev/null
cat >run.mjs <<'JS'
import namecase from 'namecase';

const seen = ['DR LEE', 'MR LEE', 'DR. LEE', 'PROF LEE'].map((name) => namecase(name));
console.log('expected: Dr Lee, Mr Lee, Dr. Lee, Prof Lee; seen:', JSON.stringify(seen));
process.exitCode = seen.join() === 'DrLee,MrLee,Dr. Lee,Prof Lee' ? 0 : 1;
JS
node run.mjs || { echo 'It behaves otherwise by now.'; exit 1; }
