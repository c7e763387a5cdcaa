import { openBook } from '../../../src/domain/clients/household/book';
import { contactJudgements } from '../../../src/domain/clients/contact-judgements';
import { judgeClients } from '../../../src/domain/clients/judge';
import {
  cultivateCore,
  cultivateDue,
  cultivateTier,
  cultivateWhy,
  type CellAnswer,
} from '../../../src/jobs/cell-functions/cell-functions';
import { FOR_JUDGING, readRecords } from '../../../src/jobs/cell-functions/records';
import { column, dated, given, LOCALE } from '../../support/cell-ranges';

describe('a cell function gives a column beside the range of contacts', () => {
  test('CULTIVATE_TIER', () => {
    expect(column(cultivateTier(given(), LOCALE))).toEqual(['Tier', 1, 1, '', 1, '']);
  });

  test('CULTIVATE_CORE: with the 50 of Cy, whom Ann introduced, the Lees’ 1,050 are all that is eligible', () => {
    expect(column(cultivateCore(given(), LOCALE))).toEqual(['Core?', 'Core', 'Core', '', 'Developing', '']);
  });

  test('CULTIVATE_WHY', () => {
    const why = 'Estimate: in the top fifth by sales of 12 months';

    expect(column(cultivateWhy(given(), LOCALE))).toEqual([
      'Why this tier',
      why,
      why,
      '',
      'How we feel: Love',
      '',
    ]);
  });

  test('CULTIVATE_DUE: for a Tier 1 client thinking of you comes first', () => {
    const due = column(cultivateDue(given(), LOCALE));

    expect(due).toEqual(['Next due', dated('2020-01-01'), dated('2020-01-01'), '', dated('2020-01-01'), '']);
  });
});

test('they give what is judged from the same rows', () => {
  const read = readRecords(given(), LOCALE, FOR_JUDGING);
  if (!read.ok) throw new Error(read.reason);
  const book = { ...openBook(read.records), introducers: read.introducers() };

  const judged = [...contactJudgements(judgeClients(book, read.today), book, read.today).values()];

  const cells = (answer: CellAnswer) => (answer.ok ? answer.rows.slice(1).map(([cell]) => cell) : []);
  const [tiers, classes] = [cells(cultivateTier(given(), LOCALE)), cells(cultivateCore(given(), LOCALE))];
  expect(tiers.filter((_, index) => index !== 2)).toEqual(judged.map(({ tier }) => tier ?? ''));
  expect(classes.filter((_, index) => index !== 2)).toEqual(judged.map(({ core }) => core ?? ''));
});
