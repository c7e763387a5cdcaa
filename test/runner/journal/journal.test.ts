/** The journal: what it keeps, how it is cut into cells, and what can be taken back from it. */
import { JOURNAL } from '../../../src/runner/journal/journal';
import type { OfficeState } from '../../../local/host/state';
import { setAsAsked } from '../../../src/runner/change';
import type { Job } from '../../../src/runner/job';
import { contacts } from '../../../src/sheets/tabs/contacts';
import { aHostedOffice, runHosted, shown, tabOf, undoHosted } from '../../support/hosted';

const dreamOf = (text: string | ((id: string) => string)): Job<'contacts'> => ({
  name: 'Dream',
  reads: ['contacts'],
  plan: ({ tables }) => ({
    report: 'Dreamt.',
    changes: tables.contacts.rows.map(({ id }) =>
      setAsAsked(contacts, id, { dream: typeof text === 'string' ? text : text(id) }),
    ),
  }),
});

const anOffice = (people: number): OfficeState =>
  aHostedOffice({
    Contacts: [
      ['Name', 'ID', 'Dream', 'Added', 'Recall week'],
      ...Array.from({ length: people }, (_, index) => [
        `Ann ${index}`,
        `C${String(index + 1).padStart(4, '0')}`,
        'none',
        '',
        '',
      ]),
    ],
  });

const dreams = (state: OfficeState) =>
  shown(state, 'Contacts')
    .slice(1)
    .map((line) => line[2]);
const payloads = (state: OfficeState) =>
  tabOf(state, JOURNAL)
    .cells.slice(1)
    .map((cells) => String(cells[6] ?? ''));

test('twenty runs can be taken back, newest first; older ones are forgotten', () => {
  const state = anOffice(1);
  for (let run = 1; run <= 25; run += 1) runHosted(state, dreamOf(`dream ${run}`));

  const messages = Array.from({ length: 21 }, () => undoHosted(state).outcome?.ok);

  expect(messages).toEqual([...Array.from({ length: 20 }, () => true), false]);
  expect(dreams(state)).toEqual(['dream 5']);
});

test('a long run is cut into cells that hold, here and in a file of Excel’s, and never through a character', () => {
  const state = anOffice(40);
  const smiles = '😀'.repeat(3000);
  runHosted(
    state,
    dreamOf((id) => id + smiles),
  );

  const parts = payloads(state);
  undoHosted(state);

  expect(parts.length).toBeGreaterThan(4);
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(32_767);
  expect(parts.every((part) => !/[\uD800-\uDBFF]$/.test(part))).toBe(true);
  expect(dreams(state)).toEqual(Array.from({ length: 40 }, () => 'none'));
});

test('the journal holds five million characters at most, but always the newest run', () => {
  const state = anOffice(60);
  const long = (run: number) => dreamOf((id) => `${run} ${id}`.padEnd(30_000, '.'));
  for (let run = 1; run <= 4; run += 1) runHosted(state, long(run));

  const characters = payloads(state).join('').length;
  const undone = [1, 2, 3, 4].map(() => undoHosted(state).outcome?.ok);

  expect(characters).toBeLessThanOrEqual(5_000_000);
  expect(undone[0]).toBe(true);
  expect(undone).toContain(false);
});

test('a run of more than five million characters can be taken back; that no earlier one can, it says', () => {
  const state = anOffice(130);
  runHosted(state, dreamOf('a boat'));
  const { outcome } = runHosted(
    state,
    dreamOf((id) => id.padEnd(45_000, '.')),
  );

  const characters = payloads(state).join('').length;
  const undone = [undoHosted(state), undoHosted(state)].map((run) => run.outcome?.message ?? '');

  expect(outcome).toMatchObject({
    ok: true,
    message:
      'Dreamt. It changed so much that it fills the hidden journal: it can be undone, but no run before it.',
  });
  expect(characters).toBeGreaterThan(5_000_000);
  expect(undone[0]).toMatch(/^Took back "Dream"/);
  expect(undone[1]).toBe('There is no run left to undo.');
  expect(new Set(dreams(state))).toEqual(new Set(['a boat']));
});

test('what was changed since the run is kept, and said', () => {
  const state = anOffice(3);
  runHosted(state, dreamOf('a boat'));
  const sheet = tabOf(state, 'Contacts');
  if (sheet.cells[2]) sheet.cells[2][2] = 'a house';

  const { outcome } = undoHosted(state);

  expect(dreams(state)).toEqual(['none', 'a house', 'none']);
  expect(outcome?.message).toContain('Kept 1 cell that somebody has changed since.');
});

describe('an entry that somebody changed', () => {
  const spoil = (state: OfficeState, runState: string) => {
    const entry = tabOf(state, JOURNAL).cells[1];
    if (entry) entry.splice(4, 3, runState, 1, '{"tabs":');
  };

  test('is named, nothing is guessed, and the run before it can still be undone', () => {
    const state = anOffice(1);
    runHosted(state, dreamOf('a boat'));
    spoil(state, 'done');

    const messages = [undoHosted(state), undoHosted(state)].map(({ outcome }) => outcome?.message);

    expect(messages[0]).toContain(
      "can't be taken back: its entry in the hidden journal was changed, or taking it back has failed twice.",
    );
    expect(messages[1]).toBe('There is no run left to undo.');
    expect(dreams(state)).toEqual(['a boat']);
  });

  test('of a run that died stands in the way of no other run', () => {
    const state = anOffice(1);
    runHosted(state, dreamOf('a boat'));
    spoil(state, 'open');

    const outcomes = [runHosted(state, dreamOf('a house')), runHosted(state, dreamOf('a tree'))];

    expect(outcomes.map(({ outcome }) => outcome?.ok)).toEqual([true, true]);
    expect(outcomes[0]?.outcome?.message).toContain('Please look over what it wrote. Dreamt.');
    expect(outcomes[1]?.outcome?.message).toBe('Dreamt.');
  });
});
