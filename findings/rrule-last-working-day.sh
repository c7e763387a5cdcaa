#!/usr/bin/env bash
# rrule 2.8.1: the last working day of each month (BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1) is put into words as "every month on
# weekdays", while isFullyConvertibleToText() says that nothing is lost; read back, the words are some twenty days a month.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund rrule@2.8.1 >/dev/null
cat >run.mjs <<'JS'
import rrule from 'rrule';

const rule = rrule.rrulestr('RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1');
const seen = {
  isWhole: rule.isFullyConvertibleToText(),
  words: rule.toText(),
  back: rrule.RRule.fromText(rule.toText()).toString(),
};
console.log('expected: words that hold "last", or isWhole false; seen:', JSON.stringify(seen));
process.exitCode = seen.isWhole && seen.words === 'every month on weekdays' && !seen.back.includes('BYSETPOS') ? 0 : 1;
JS
node run.mjs || { echo 'It behaves otherwise by now.'; exit 1; }
