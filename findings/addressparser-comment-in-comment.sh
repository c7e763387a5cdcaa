#!/usr/bin/env bash
# addressparser 1.0.1: comments in an address may stand inside each other (RFC 5322, 3.2.2). Of "(Ann (work))" behind an address
# it keeps the last bracket, and gives it out as the name of the person.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund addressparser@1.0.1 >/dev/null
cat >run.mjs <<'JS'
import parse from 'addressparser';

const seen = parse('ann@example.com (Ann (work))')[0];
console.log('expected: the name Ann, or Ann (work), or none; seen:', JSON.stringify(seen));
process.exitCode = seen.address === 'ann@example.com' && seen.name === ')' ? 0 : 1;
JS
node run.mjs || { echo 'It behaves otherwise by now.'; exit 1; }
