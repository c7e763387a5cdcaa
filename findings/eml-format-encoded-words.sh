#!/usr/bin/env bash
# eml-format 0.6.1: a header outside of ASCII is written as encoded words, in which "_" is a space, and which are joined when they
# stand beside each other (RFC 2047, 4.2 and 6.2). Of two it reads the first, and leaves the underscores.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund eml-format@0.6.1 >/dev/null
cat >run.mjs <<'JS'
import eml from 'eml-format';

const message = [
  'From: =?utf-8?Q?Ann_Lee?= <ann@example.com>',
  'To: tom@example.com',
  'Subject: =?utf-8?B?w7xiZXI=?= =?utf-8?B?IE1pdHRhZw==?=',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'See you.',
  '',
].join('\r\n');
const { subject, from } = await new Promise((resolve, reject) =>
  eml.read(message, (error, read) => (error ? reject(error) : resolve(read))),
);
console.log('expected: "über Mittag" from "Ann Lee"; seen:', JSON.stringify([subject, from.name]));
process.exitCode = subject === 'über' && from.name === 'Ann_Lee' ? 0 : 1;
JS
node run.mjs || { echo 'It behaves otherwise by now.'; exit 1; }
