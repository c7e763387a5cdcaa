/** Checks 1 and 2: what a run by a trigger may do. */
import { isDisabled } from '../../disabled';
import { writesAndReads } from '../bench';
import { check, reported } from '../check';

/** The public function of main.ts that the self-test's own trigger calls. */
export const SELF_TEST_HANDLER = 'onSelfTestTrigger';
const A_DAY = 86_400_000;

export const TRIGGER_CHECKS = [
  check({
    number: 1,
    stage: 'trigger',
    needs: 'week',
    facts: {
      'The spreadsheet that a trigger finds open': reported('the same'),
      'A trigger writes into it': reported('yes'),
    },
    see: (bench) => ({
      'The spreadsheet that a trigger finds open':
        SpreadsheetApp.getActiveSpreadsheet().getId() === bench.progress().workbook ? 'the same' : 'another',
      'A trigger writes into it': writesAndReads(bench, 'written by a trigger') ? 'yes' : 'no',
    }),
  }),
  check({
    number: 2,
    stage: 'trigger',
    needs: 'week',
    facts: {
      'A trigger made in a trigger is listed': reported('yes'),
      'It is disabled': reported('no'),
    },
    see: () => {
      const made = ScriptApp.newTrigger(SELF_TEST_HANDLER).timeBased().after(A_DAY).create();
      const id = made.getUniqueId();
      const listed = ScriptApp.getProjectTriggers().find((trigger) => trigger.getUniqueId() === id);
      const seen = {
        'A trigger made in a trigger is listed': listed ? 'yes' : 'no',
        'It is disabled': inWords(isDisabled(listed ?? made)),
      };
      if (listed) ScriptApp.deleteTrigger(listed);
      return seen;
    },
  }),
];

const inWords = (isIt: boolean | null): string => (isIt === null ? 'nobody says' : isIt ? 'yes' : 'no');
