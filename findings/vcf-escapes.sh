#!/usr/bin/env bash
# vcf 2.1.2: in a vCard, "\," "\;" and "\n" in a value stand for a comma, a semicolon and a line break (RFC 6350, 3.4). The
# library gives the backslashes as they stand, and parts a structured name at a semicolon that is escaped.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund vcf@2.1.2 >/dev/null
cat >run.mjs <<'JS'
import VCard from 'vcf';

const card = ['BEGIN:VCARD', 'VERSION:3.0', 'FN:Ann Lee', 'N:Lee\\; Jr;Ann;;;', 'NOTE:first\\, second\\nthird', 'END:VCARD', ''];
const read = new VCard().parse(card.join('\r\n'));
const seen = { note: read.get('note').valueOf(), name: new VCard().parse(card.join('\r\n')).toJSON()[1].find(([key]) => key === 'n')[3] };
console.log('expected: "first, second" above "third", and a family name "Lee; Jr"; seen:', JSON.stringify(seen));
process.exitCode = seen.note.includes('\\n') && seen.name[0] === 'Lee\\' ? 0 : 1;
JS
node run.mjs || { echo 'It behaves otherwise by now.'; exit 1; }
