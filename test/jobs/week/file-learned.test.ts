import type { Learned } from '../../../src/domain/touches/log';
import { fileLearned } from '../../../src/jobs/week/file-learned';
import { localeOf } from '../../../src/sheets/cells/locale';
import { aContact } from '../../support/practice';
import { changesOfKind, day } from '../../support/office';

const TODAY = day('2026-11-23');

/** What an answer to the question for this fact puts on Contacts. */
function filed(fact: Extract<Learned, { kind: 'fact' }>['fact'], text: string, locale = 'en_US') {
  const learned: Learned = { kind: 'fact', contactId: 'C0001', fact, text };
  const changes = fileLearned([learned], [], () => 'Ann Lee', localeOf(locale), TODAY);
  return changesOfKind(changes, 'set').map(({ values }) => values[fact]);
}

describe('a birthday, as it is answered', () => {
  test.each([
    { why: 'without a year', text: '3 May', year: null },
    { why: 'as Americans write it', text: '05/03', year: null },
    { why: 'as most others do', text: '03/05', locale: 'en_GB', year: null },
    { why: 'with its year', text: '1970-05-03', year: 1970 },
    { why: 'sixteen years ago', text: '3 May 2010', year: 2010 },
    { why: 'to which the spreadsheet has added this year', text: '2026-05-03', year: null },
  ])('$why: $text', ({ text, year, locale }) => {
    expect(filed('birthday', text, locale)).toEqual([{ month: 5, dayOfMonth: 3, year }]);
  });

  test('that nobody can read is left to the touch', () => {
    expect(filed('birthday', 'in spring')).toEqual([]);
  });
});

test('settled closes what the household worries about, and nobody else’s worry', () => {
  const people = [
    aContact({ id: 'C0001', household: 'Lee' }),
    aContact({ id: 'C0002', household: 'Lee', worriedAbout: 'the tax' }),
    aContact({ id: 'C0003', worriedAbout: 'the roof' }),
  ];

  const changes = fileLearned(
    [{ kind: 'settled', contactId: 'C0001' }],
    people,
    () => '',
    localeOf('en_US'),
    TODAY,
  );

  expect(changesOfKind(changes, 'set').map(({ id, values }) => [id, values])).toEqual([
    ['C0002', { worriedAbout: '' }],
  ]);
});

test('an anniversary keeps its year, however late', () => {
  expect(filed('anniversary', '2025-05-03')).toEqual([{ month: 5, dayOfMonth: 3, year: 2025 }]);
});
