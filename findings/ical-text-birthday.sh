#!/usr/bin/env bash
# ical.js 2.2.1: a vCard 3.0 may give a property another type by VALUE, as a 4.0 may. A birthday "circa 1800" is text in a
# 4.0; in a 3.0 the parameter is taken off and not heeded: asking for the value throws.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund ical.js@2.2.1 >/dev/null
cat >run.mjs <<'JS'
import ICAL from 'ical.js';

function birthday(version) {
  const lines = ['BEGIN:VCARD', 'VERSION:' + version, 'FN:Ann', 'N:Lee;Ann;;;', 'BDAY;VALUE=text:circa 1800', 'END:VCARD'];
  try {
    return String(new ICAL.Component(ICAL.parse(lines.join('\r\n'))).getFirstPropertyValue('bday'));
  } catch (error) {
    return 'throws: ' + error.message;
  }
}

const seen = { '3.0': birthday('3.0'), '4.0': birthday('4.0') };
console.log('expected: circa 1800 of both; seen:', JSON.stringify(seen));
process.exitCode = seen['4.0'] === 'circa 1800' && seen['3.0'].startsWith('throws') ? 0 : 1;
JS
node run.mjs || { echo 'It behaves otherwise by now.'; exit 1; }
