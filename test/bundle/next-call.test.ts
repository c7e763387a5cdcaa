/** Next call on the built add-in: what a page saves is what somebody types into the cells (S12). */
import { columnByHeader } from '../../local/host/person';
import type { OfficeState } from '../../local/host/state';
import type { Call, TypedOnRow } from '../../src/pages/contract/next-call';
import { copyOf, theAddIn } from '../support/built';
import { contentOf, differences } from '../support/content';
import { shown, tabOf } from '../support/hosted';
import { ask, callFrom, pageShown, startedByTrigger } from '../support/page-office';
import { aNewOffice, lineWhere, morningOf, typeRow } from '../support/small-office';

const press = theAddIn();
const built = ((): OfficeState => {
  const state = aNewOffice();
  press(state, 'This workbook');
  press(state, 'the daily run');
  state.now = morningOf('2026-11-18');
  return state;
})();
let state: OfficeState;
beforeEach(() => {
  state = copyOf(built);
});

const callOf = (name: string, of = state): Call => {
  const { calls } = ask(of, 'nextCalls', []);
  const found = calls.find((each) => each.name === name);
  if (!found) throw new Error(`Nobody calls ${name}: ${calls.map((each) => each.name).join(', ')}`);
  return found;
};
const saveOn = (call: Call, change: Partial<TypedOnRow>) => ({
  key: call.key,
  contact: call.contact,
  was: call.typed,
  typed: { ...call.typed, ...change },
});
const journal = (of = state): string[] =>
  shown(of, 'Cultivate journal')
    .slice(1)
    .filter(([run]) => run !== '')
    .map(([, , user, job, status]) => [user, job, status].join(' '));

const resultsOf = (of: OfficeState, names: readonly string[]): string[] => {
  const sheet = tabOf(of, 'This week');
  const column = (columnByHeader(sheet, 'Result') ?? 0) - 1;
  return names.map((Contact) => String(sheet.cells[lineWhere(sheet, { Contact }) - 1]?.[column] ?? ''));
};

test('the page is a sidebar with a title', () => {
  expect(pageShown(state, 'onMenuNextCall')).toMatchObject({ title: 'Next call', place: 'sidebar' });
});

test('it is given everybody who is left to call, with all that the call needs', () => {
  const { calls, nextDates, columns, names } = ask(state, 'nextCalls', []);

  expect(calls.map(({ name }) => name)).toEqual(expect.arrayContaining(['Ann Ames', 'Bo Berg', 'Di Dorn']));
  expect(callOf('Bo Berg')).toMatchObject({
    reachAt: '555-0103',
    isPhone: true,
    worries: ['the rent'],
    standing: 'Tier 2',
    results: ['Reached', 'Left message', 'No answer', 'Declined'],
    typed: { result: '', note: '' },
  });
  expect(callOf('Ann Ames').notes).toEqual([{ day: '1 Jul 2026', text: 'well' }]);
  expect(nextDates.map(({ label, date }) => [label, date])).toEqual([
    // Saturday, so the Monday after it.
    ['+3 days', '2026-11-23'],
    ['+1 week', '2026-11-25'],
    ['+1 month', '2026-12-18'],
  ]);
  expect(columns).toContain('theyNeed');
  expect(names).toEqual({ Principal: 'Pat Example', Assistant: 'the assistant' });
});

test('on a recall its results are offered', () => {
  expect(callOf('Di Dorn').results).toContain('Stay in touch');
});

test('where judgement is hidden, no tier is shown', () => {
  press(state, 'Hide or show judgement');

  expect(callOf('Bo Berg').standing).toBe('');
});

test('the row in which somebody stands comes first', () => {
  const sheet = tabOf(state, 'This week');
  state.book.activeSheetId = sheet.id;
  sheet.selection = { row: lineWhere(sheet, { Contact: 'Di Dorn' }), column: 3, numRows: 1, numColumns: 1 };

  expect(ask(state, 'nextCalls', []).selected).toBe(callOf('Di Dorn').key);
});

test.each<[why: string, page: Partial<TypedOnRow>, typed: Record<string, string>]>([
  ['a result', { result: 'Reached' }, { Result: 'Reached' }],
  [
    'a result with a note',
    { result: 'Left message', note: 'He is out' },
    { Result: 'Left message', Note: 'He is out' },
  ],
  [
    'all that a call taught',
    {
      result: 'Reached',
      note: 'glad',
      theyNeed: 'a lawyer',
      worriedAbout: 'the lease',
      nextDate: '2026-12-01',
    },
    {
      Result: 'Reached',
      Note: 'glad',
      'They need': 'a lawyer',
      'Worried about': 'the lease',
      'Next date': '2026-12-01',
    },
  ],
  [
    'a worry that is settled',
    { result: 'Reached', worriedAbout: 'settled' },
    { Result: 'Reached', 'Worried about': 'settled' },
  ],
  ['a date without a result', { nextDate: '2026-11-23' }, { 'Next date': '2026-11-23' }],
])('%s is the same from the page as typed, to the cell, and once it is logged', (_why, page, typed) => {
  const byHand = copyOf(built);
  typeRow(byHand, 'This week', lineWhere(tabOf(byHand, 'This week'), { Contact: 'Bo Berg' }), typed);

  const saved = ask(state, 'saveCall', [saveOn(callOf('Bo Berg'), page)]);

  expect(saved.is).toBe('saved');
  byHand.now = state.now;
  expect(differences(contentOf(state), contentOf(byHand))).toEqual([]);
  press(state, 'the daily run');
  press(byHand, 'the daily run');
  expect(differences(contentOf(state), contentOf(byHand))).toEqual([]);
});

test('a note stays text, whatever it begins with', () => {
  ask(state, 'saveCall', [saveOn(callOf('Bo Berg'), { note: '=HYPERLINK("x")' })]);

  const sheet = tabOf(state, 'This week');
  expect(sheet.cells[lineWhere(sheet, { Contact: 'Bo Berg' }) - 1]).toContain('=HYPERLINK("x")');
});

test('the same save again writes nothing, and is no second run', () => {
  const save = saveOn(callOf('Bo Berg'), { result: 'Reached' });
  ask(state, 'saveCall', [save]);
  const before = [contentOf(state), journal()];

  const again = ask(state, 'saveCall', [save]);

  expect(again.is).toBe('saved');
  expect([contentOf(state), journal()]).toEqual(before);
});

describe('what somebody else did meanwhile', () => {
  test('typed on the same row, it stays, and the page is told what stands there', () => {
    const mine = callOf('Bo Berg');
    ask(state, 'saveCall', [saveOn(mine, { result: 'No answer' })], { user: 'sam@example.com' });

    const saved = ask(state, 'saveCall', [saveOn(mine, { result: 'Reached', note: 'glad' })]);

    expect(saved).toMatchObject({ is: 'changed meanwhile', now: { result: 'No answer', note: '' } });
    expect(callOf('Bo Berg').typed).toMatchObject({ result: 'No answer', note: '' });
  });

  test('a note beside my result is no quarrel: both stand', () => {
    const mine = callOf('Bo Berg');
    ask(state, 'saveCall', [saveOn(mine, { theyNeed: 'a lawyer' })], { user: 'sam@example.com' });

    expect(ask(state, 'saveCall', [saveOn(mine, { result: 'Reached' })])).toMatchObject({
      is: 'saved',
      now: { result: 'Reached', theyNeed: 'a lawyer' },
    });
  });

  test('the row was logged', () => {
    const mine = callOf('Bo Berg');
    ask(state, 'saveCall', [saveOn(mine, { result: 'Reached' })]);
    press(state, 'Log what is done');

    expect(ask(state, 'saveCall', [saveOn(mine, { result: 'Declined' })])).toMatchObject({
      is: 'logged already',
      now: { result: 'Reached' },
    });
  });

  test('the row is gone, or names somebody else', () => {
    const mine = saveOn(callOf('Bo Berg'), { result: 'Reached' });

    expect(ask(state, 'saveCall', [{ ...mine, key: 'W9999' }]).is).toBe('gone');
    expect(ask(state, 'saveCall', [{ ...mine, contact: 'Cy Cole' }]).is).toBe('gone');
  });

  test('something stands there that nobody can read, and it isn’t overwritten', () => {
    const mine = callOf('Bo Berg');
    const sheet = tabOf(state, 'This week');
    typeRow(state, 'This week', lineWhere(sheet, { Contact: 'Bo Berg' }), { 'Next date': 'some day' });

    expect(ask(state, 'saveCall', [saveOn(mine, { nextDate: '2026-12-01' })]).is).toBe('unreadable');
    expect(sheet.cells[lineWhere(sheet, { Contact: 'Bo Berg' }) - 1]).toContain('some day');
  });
});

describe('the journal', () => {
  const everybody = ['Ann Ames', 'Bo Berg', 'Di Dorn'];

  test('a day’s saves of one person are one run, which Undo takes back whole', () => {
    const before = [contentOf(state), journal().length] as const;
    for (const name of everybody)
      ask(state, 'saveCall', [saveOn(callOf(name), { result: 'Reached', note: name })]);
    expect(journal().length).toBe(before[1] + 1);

    press(state, 'Undo last run');

    expect(differences(contentOf(state), before[0])).toEqual([]);
  });

  test('two people who call side by side have a run each', () => {
    const before = journal().length;
    for (const name of everybody) {
      ask(state, 'saveCall', [saveOn(callOf(name), { note: 'mine' })]);
      ask(state, 'saveCall', [saveOn(callOf(name), { theyNeed: 'theirs' })], { user: 'sam@example.com' });
    }

    expect(journal().slice(before)).toEqual([expect.any(String), 'sam@example.com Next call done']);
    press(state, 'Undo last run');
    expect(callOf('Bo Berg').typed).toMatchObject({ note: 'mine', theyNeed: '' });
  });

  test('another run between them parts them: Undo goes back in the order in which things were done', () => {
    ask(state, 'saveCall', [saveOn(callOf('Bo Berg'), { result: 'Reached' })]);
    press(state, 'Log what is done');
    const before = journal().length;

    ask(state, 'saveCall', [saveOn(callOf('Di Dorn'), { result: 'Ready' })]);

    expect(journal().length).toBe(before + 1);
  });

  test('the next day is another run', () => {
    ask(state, 'saveCall', [saveOn(callOf('Bo Berg'), { note: 'one' })]);
    const before = journal().length;
    state.now = morningOf('2026-11-19');

    ask(state, 'saveCall', [saveOn(callOf('Bo Berg'), { note: 'two' })]);

    expect(journal().length).toBe(before + 1);
    press(state, 'Undo last run');
    expect(callOf('Bo Berg').typed.note).toBe('one');
  });

  test('nineteen other runs stay in Undo, however many calls are saved', () => {
    let save = saveOn(callOf('Bo Berg'), { note: 'zero' });
    const noted = (note: string): void => {
      ask(state, 'saveCall', [save]);
      save = { ...save, was: save.typed, typed: { ...save.typed, note } };
    };
    for (let runs = journal().length; runs < 19; runs += 1) {
      noted(`run ${runs}`);
      state.now += 86_400_000;
    }
    const others = journal();
    expect(others).toHaveLength(19);

    for (const note of ['one', 'two', 'three', 'four']) noted(note);

    expect(journal()).toEqual([...others, expect.stringContaining('Next call done')]);
  });

  test('a save that dies anywhere takes back itself alone, and the next one goes on', () => {
    const [ann, bo, di] = everybody.map((name) => callOf(name));
    if (!ann || !bo || !di) throw new Error('Somebody isn’t called.');
    ask(state, 'saveCall', [saveOn(ann, { result: 'Reached' })]);
    const save = saveOn(bo, { result: 'Reached' });
    const whole = callFrom(copyOf(state), 'saveCall', [save]).ledger.total;
    const wrong: (readonly [number, string[]])[] = [];
    for (let stopAtCall = 1; stopAtCall <= whole; stopAtCall += 1) {
      const died = copyOf(state);
      callFrom(died, 'saveCall', [save], { faults: { stopAtCall } });
      ask(died, 'saveCall', [saveOn(di, { result: 'Ready' })]);
      const results = resultsOf(died, everybody);
      while (journal(died).some((line) => line.endsWith('Next call done'))) press(died, 'Undo last run');
      const left = differences(contentOf(died), contentOf(built));
      const isRight = ['Reached  Ready', 'Reached Reached Ready'].includes(results.join(' '));
      if (!isRight || left.length > 0) wrong.push([stopAtCall, [...results, ...left]]);
    }

    expect(whole).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });
});

test('a save is quick: its row is there within seconds of the office’s own time', () => {
  const outcome = callFrom(state, 'saveCall', [saveOn(callOf('Bo Berg'), { result: 'Reached' })]);

  expect(outcome.ledger.simulatedMs).toBeLessThan(4000);
});

test('where the pages weren’t pasted, somebody is told so, and goes to the row', () => {
  const { told } = press(state, 'Next call', { files: {} });

  expect(told).toMatch(/^Next: /);
  const { ledger } = press(state, 'Next call', { files: { Pages: '<!-- page: of-old -->' } });
  expect(ledger.dialogs[0]?.message).toContain('paste Pages.html');
});

test('without a screen the item goes to the Result of the next row', () => {
  const sheet = tabOf(state, 'This week');
  state.book.activeSheetId = tabOf(state, 'Contacts').id;

  const said = startedByTrigger(state, 'onMenuNextCall').report.message;

  expect(said).toMatch(/^Next: /);
  expect(state.book.activeSheetId).toBe(sheet.id);
  expect(sheet.cells[1]?.[sheet.selection.column - 1]).toBe('Result');
  expect(sheet.selection.row).toBeGreaterThan(2);
});
