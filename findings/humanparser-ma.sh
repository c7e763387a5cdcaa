#!/usr/bin/env bash
# humanparser 2.7.0: takes titles and degrees off a name, among them "MA". It doesn't ask for capitals, nor whether anything would
# be left: Ed Ma, whose family name is one of the commonest on earth, has a degree and no family name.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund humanparser@2.7.0 >/dev/null
cat >run.mjs <<'JS'
import humanparser from 'humanparser';

const seen = ['Ed Ma', 'Ed Lee'].map((name) => humanparser.parseName(name)).map(({ firstName, lastName, suffix }) => [firstName, lastName, suffix ?? '']);
console.log('expected: Ma and Lee as family names; seen:', JSON.stringify(seen));
process.exitCode = seen.join('|') === 'Ed,,Ma|Ed,Lee,' ? 0 : 1;
JS
node run.mjs || { echo 'It behaves otherwise by now.'; exit 1; }
