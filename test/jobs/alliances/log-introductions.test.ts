import { logIntroductions } from '../../../src/jobs/alliances/log-introductions';
import { tables } from '../../../src/sheets/tabs/tables';
import { aTabOf, anOffice, changesOfKind, day, type TabRows } from '../../support/office';

const added = day('2026-01-05');
const contacts: NonNullable<TabRows['contacts']> = [
  { id: 'C0001', name: 'Al Moss', kind: 'Alliance', added },
  { id: 'C0002', name: 'Bo Kim', kind: 'Alliance', added },
  { id: 'C0003', name: 'Cy Roe', kind: 'Prospect', added },
];
const lunch = {
  ...{ key: 'L1', date: day('2026-11-19'), guests: ['Al Moss'], guestIds: ['C0001'], introduced: 'Cy Roe' },
  status: 'Held',
} as const;
const logged = {
  id: 'I0001',
  date: day('2026-11-19'),
  byOrTo: 'Al Moss',
  person: 'Cy Roe',
  lunchKey: 'L1',
};

type Answers = { readonly who?: string; readonly names?: string };
function log(answers: Answers, tabs: TabRows = {}) {
  const office = anOffice({ tabs: { contacts, introductions: [logged], ...tabs } });
  const plan = logIntroductions.plan(office, '', '', new Map(Object.entries(answers)));
  const appended = changesOfKind(plan.changes, 'append');
  return {
    ...plan,
    cell: changesOfKind(plan.changes, 'set').flatMap(({ table, id, values, asked }) =>
      table.name === 'Lunches' && 'introduced' in values
        ? [{ id, introduced: values['introduced'], asked }]
        : [],
    ),
    introduced: appended.flatMap(({ table, values }) =>
      table.name === 'Introductions' ? [[values['person'], values['lunchKey'], values['allianceId']]] : [],
    ),
  };
}

describe('Log introductions…', () => {
  test('files names under the last lunch, whose cell then tells of them', () => {
    const plan = log({ who: 'al moss', names: 'Ann Lee, dentist; Di Dorn' }, { lunches: [lunch] });

    expect(plan.cell).toEqual([{ id: 'L1', introduced: 'Cy Roe\nAnn Lee, dentist\nDi Dorn', asked: true }]);
    expect(plan.introduced).toEqual([
      ['Ann Lee', 'L1', 'C0001'],
      ['Di Dorn', 'L1', 'C0001'],
    ]);
    expect(plan.report).toBe('Filed 2 names, 2 of them new on Contacts: call them within 7 days.');
  });

  test('says who introduced them, where several sat at the table', () => {
    const table = { ...lunch, guests: ['Al Moss', 'Bo Kim'], guestIds: ['C0001', 'C0002'], introduced: '' };

    const plan = log({ who: 'C0002', names: 'Ann Lee' }, { lunches: [table] });

    expect(plan.cell).toMatchObject([{ introduced: 'Ann Lee, from Bo Kim' }]);
    expect(plan.introduced).toEqual([['Ann Lee', 'L1', 'C0002']]);
  });

  test('files names of whom no lunch was with', () => {
    const plan = log({ who: 'Bo Kim', names: 'Ann Lee' }, { lunches: [lunch] });

    expect(plan.cell).toEqual([]);
    expect(plan.introduced).toEqual([['Ann Lee', '', 'C0002']]);
  });

  test('files nobody twice', () => {
    const plan = log({ who: 'Al Moss', names: 'cy roe' });

    expect(plan.introduced).toEqual([]);
    expect(plan.report).toBe('They were filed before: nothing is new.');
  });

  test('takes up again whoever was deleted, and only them', () => {
    const known = { ...lunch, introduced: 'Cy Roe\nAnn Lee', namesFiled: ['C0001 cy roe', 'C0001 ann lee'] };

    const plan = log({ who: 'Al Moss', names: 'ann lee, dentist' }, { lunches: [known], introductions: [] });

    expect(plan.introduced).toEqual([['Ann Lee', 'L1', 'C0001']]);
  });

  test('says what can’t be filed, and files the rest', () => {
    const plan = log({ who: 'Bo Kim', names: '555-0101; Ann Lee' });

    expect(plan.introduced).toHaveLength(1);
    expect(plan.report).toBe(
      'Filed 1 name, 1 of them new on Contacts: call them within 7 days. Not filed: "555-0101"; expected a name on each line.',
    );
  });

  test.each<[string, Answers, RegExp]>([
    ['nobody said who', { names: 'Ann Lee' }, /^It was not said who introduced them/],
    ['no name was typed', { who: 'Al Moss' }, /^No name was typed/],
    [
      'that is nobody',
      { who: 'Zoe', names: 'Ann Lee' },
      /^"Zoe" was typed; the name of a contact is expected/,
    ],
  ])('refuses where %s', (_why, answers, report) => {
    expect(log(answers)).toMatchObject({
      isRefused: true,
      report: expect.stringMatching(report),
      changes: [],
    });
  });

  test('asks for both', () => {
    expect(logIntroductions.prompts?.(anOffice({ tabs: { contacts } }))).toMatchObject([
      { about: 'who' },
      { about: 'names' },
    ]);
  });

  test('asks nothing and refuses where nobody can become a prospect', () => {
    const office = anOffice({ tabs: { contacts } });
    const people = aTabOf(tables.contacts, [['Name'], ['Al Moss']]);
    const bare = { ...office, tables: { ...office.tables, contacts: people } };

    expect(logIntroductions.prompts?.(bare)).toEqual([]);
    expect(logIntroductions.plan(bare, '', '')).toMatchObject({ isRefused: true });
  });
});
