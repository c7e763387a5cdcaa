#!/usr/bin/env bash
# mailparser 3.9.1: of a List-Unsubscribe header with a mailto (RFC 2369) it gives an object whose "mail" looks like an
# address, and still has the query of the mailto on it, percent signs and all: whoever writes to it writes to nobody.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund mailparser@3.9.1 >/dev/null
cat >run.mjs <<'JS'
import { simpleParser } from 'mailparser';

const message = [
  'From: ann@example.com',
  'To: bo@example.com',
  'Subject: news',
  'List-Unsubscribe: <mailto:ann@example.com?subject=no%20more>',
  '',
  'hello',
].join('\r\n');
const { headers } = await simpleParser(message);
const seen = headers.get('list')?.unsubscribe;
console.log('expected: ann@example.com, and a subject beside it; seen:', JSON.stringify(seen));
process.exitCode = seen?.mail === 'ann@example.com?subject=no%20more' ? 0 : 1;
JS
node run.mjs || { echo 'It behaves otherwise by now.'; exit 1; }
