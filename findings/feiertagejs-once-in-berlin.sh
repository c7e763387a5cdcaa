#!/usr/bin/env bash
# feiertagejs 1.5.1: Berlin's one-off public holidays by law, 8 May 2020, 8 May 2025 and 17 June 2028, are working days here, while
# the one-off of 2017 (31 October, in all of Germany) is known. date-holidays 3.37.0 knows all of them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund feiertagejs@1.5.1 date-holidays@3.37.0 >/dev/null
cat >run.mjs <<'JS'
import { isHoliday } from 'feiertagejs';
import Holidays from 'date-holidays';

const DAYS = [[2017, 10, 31], [2020, 5, 8], [2025, 5, 8], [2028, 6, 17]];
const berlin = new Holidays('DE', 'BE');
const seen = {
  feiertagejs: DAYS.map(([year, month, day]) => isHoliday(new Date(year, month - 1, day), 'BE')),
  'date-holidays': DAYS.map(([year, month, day]) => Boolean(berlin.isHoliday(new Date(year, month - 1, day, 12)))),
};
console.log('expected: four times true of both; seen:', JSON.stringify(seen));
process.exitCode = seen.feiertagejs.join() === 'true,false,false,false' && seen['date-holidays'].every(Boolean) ? 0 : 1;
JS
TZ=Europe/Berlin node run.mjs || { echo 'It behaves otherwise by now.'; exit 1; }
