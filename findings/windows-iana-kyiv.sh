#!/usr/bin/env bash
# windows-iana 5.1.0: the Windows name of a time zone, from CLDR. Since 2022 the zone of Ukraine is called Europe/Kyiv (tz database
# 2022b), and Europe/Kiev is its old name. The new name has no Windows zone here, the old one has: where renamed zones of Asia are
# known by both names, a calendar of Kyiv gets none.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund windows-iana@5.1.0 >/dev/null
cat >run.mjs <<'JS'
import { findWindows } from 'windows-iana';

const names = ['Europe/Kyiv', 'Europe/Kiev', 'Asia/Kolkata', 'Asia/Calcutta'];
const seen = Object.fromEntries(names.map((name) => [name, findWindows(name)[0] ?? null]));
console.log('expected: FLE Standard Time of the first two; seen:', JSON.stringify(seen));
process.exitCode = seen['Europe/Kyiv'] === null && seen['Europe/Kiev'] === 'FLE Standard Time' && seen['Asia/Kolkata'] !== null ? 0 : 1;
JS
node run.mjs || { echo 'It behaves otherwise by now.'; exit 1; }
