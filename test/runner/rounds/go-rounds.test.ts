/** What can't be taken back is made a few at a time: written down first, made, and written down again. */
import type { HostOptions } from '../../../local/host/options';
import { deleteRow, insertRow, sortBy } from '../../../local/host/person';
import type { OfficeState } from '../../../local/host/state';
import { googlePorts } from '../../../src/google/ports';
import { appendRow, setCells } from '../../../src/runner/change';
import type { Job, Round } from '../../../src/runner/job';
import { runJob } from '../../../src/runner/run';
import { SOFT_STOP_MILLISECONDS } from '../../../src/runner/rounds/soft-stop';
import { contacts } from '../../../src/sheets/tabs/contacts';
import { drafts } from '../../../src/sheets/tabs/drafts';
import { aHostedOffice, runHosted, shown, tabOf, undoHosted, withServices } from '../../support/hosted';

const PAIR = 2;

/** Writes to each contact, two at a time; nobody who has a row already. */
const writeToAll: Job<'contacts' | 'drafts'> = {
  name: 'Write',
  reads: ['contacts', 'drafts'],
  rereads: ['contacts'],
  rounds: () => (office) => {
    const done = new Set(office.tables.drafts.rows.map(({ contactId }) => contactId));
    const chunk = office.tables.contacts.rows.filter(({ id }) => !done.has(id)).slice(0, PAIR);
    if (chunk.length === 0) return null;
    return {
      progress: `Wrote to ${done.size + chunk.length}`,
      intentions: chunk.map(({ id, name }) =>
        appendRow(drafts, { contact: name, contactId: id, key: `L1-${id}`, state: 'Intended' }),
      ),
      make: (outside) => ({
        changes: chunk.flatMap(({ id }) => {
          const made = outside.drafts.create(Buffer.from(`X-Key: L1-${id}\r\n\r\n`).toString('base64url'));
          return made.ok
            ? [setCells(drafts, `L1-${id}`, { state: 'Drafted', ...made.value, time: 'now' })]
            : [];
        }),
      }),
    };
  },
  plan: ({ tables }, _answer, done) => ({
    changes: [],
    report: `${tables.drafts.rows.filter(({ state }) => state === 'Drafted').length} drafted. ${done}`.trim(),
  }),
};

const NAMES = ['Ann', 'Bo', 'Cy', 'Di', 'Ed'];
const anOffice = (): OfficeState =>
  aHostedOffice({
    Contacts: [
      ['Name', 'ID', 'Added', 'Recall week'],
      ...NAMES.map((name, index) => [name, `C000${index + 1}`, '', '']),
    ],
  });

const keysOf = (state: OfficeState): string[] => state.drafts.map(({ raw }) => raw.trim()).sort();
/** Contact and State of each row of Drafts, by contact. */
const rowsOf = (state: OfficeState): string[] =>
  shown(state, 'Drafts')
    .slice(1)
    .filter((cells) => cells.length > 0)
    .map((cells) =>
      cells.filter((text) => NAMES.includes(text) || /^(Intended|Drafted|r\d+)$/.test(text)).join(' '),
    )
    .sort();

const run = (state: OfficeState, options: HostOptions = {}, job: Job<'contacts' | 'drafts'> = writeToAll) =>
  runHosted(state, job, options);

test('everybody is written to, a few at a time, and whoever waits sees how far it is', () => {
  const state = anOffice();

  const { outcome, host } = run(state);

  expect(outcome?.message).toBe('5 drafted.');
  expect(keysOf(state)).toEqual(NAMES.map((_, index) => `X-Key: L1-C000${index + 1}`));
  expect(rowsOf(state)).toEqual(NAMES.map((name) => expect.stringMatching(`^${name} Drafted r`)));
  expect(host.ledger.toasts.map(({ message }) => message)).toEqual([
    'Wrote to 2',
    'Wrote to 4',
    'Wrote to 5',
    '5 drafted.',
  ]);
});

test('run again it makes nothing more', () => {
  const state = anOffice();
  run(state);

  run(state);

  expect(state.drafts).toHaveLength(NAMES.length);
});

test('a chunk takes two writes to the tab: what is about to be made, and what was', () => {
  const { host } = run(anOffice());

  const writes = host.ledger.transfers.filter(({ tab, isWrite }) => tab === 'Drafts' && isWrite);

  expect(writes.filter(({ method }) => method === 'setValues')).toHaveLength(1 + 2 * 3);
});

test('the contacts of a round are the very same reading as those of the round before, until somebody changes one', () => {
  const state = anOffice();
  const looks: unknown[] = [];
  const watched: typeof writeToAll = {
    ...writeToAll,
    rounds: (...given) => {
      const next = writeToAll.rounds?.(...given);
      return (office) => {
        looks.push(office.tables.contacts);
        if (looks.length === 3) tabOf(state, 'Contacts').cells[1]?.splice(0, 1, 'Anna');
        return next?.(office) ?? null;
      };
    },
  };

  run(state, {}, watched);

  const [, second, third, fourth] = looks;
  expect(looks).toHaveLength(4);
  expect(third).toBe(second);
  expect(fourth).not.toBe(third);
  expect(fourth).toMatchObject({ rows: expect.arrayContaining([expect.objectContaining({ name: 'Anna' })]) });
});

test('a trigger shows nobody how far it is', () => {
  const { host } = run(anOffice(), { context: 'trigger' });

  expect(host.ledger.toasts.map(({ message }) => message)).toEqual(['5 drafted.']);
});

test('a run that dies leaves behind what it was about to make, and no more', () => {
  const whole = run(anOffice()).host.ledger.total;
  const states = Array.from({ length: Math.ceil(whole / 2) }, (_, index) => {
    const state = anOffice();
    run(state, { faults: { stopAtCall: whole - index } });
    return state;
  });

  const unwritten = states.filter((state) => {
    const rows = state.book.sheets.some(({ name }) => name === 'Drafts') ? rowsOf(state).length : 0;
    return state.drafts.length > rows;
  });

  expect(unwritten).toEqual([]);
});

/** The line of the first row whose draft may or may not have been made. */
const doubtfulLine = (state: OfficeState): number =>
  tabOf(state, 'Drafts').cells.findIndex((cells) => cells.includes('Intended')) + 1;

/** The calls at which a draft was made and isn't written down yet. */
function callsInDoubt(): number[] {
  const state = anOffice();
  const { total } = run(anOffice()).host.ledger;
  const found: number[] = [];
  const look = (n: number) => () => {
    if (state.drafts.length > 0 && state.drafts.length <= PAIR && doubtfulLine(state) > 0) found.push(n);
  };
  run(state, {
    faults: { atCall: Array.from({ length: total }, (_, index) => ({ n: index + 1, act: look(index + 1) })) },
  });
  return found;
}

test.each([
  ['sorted', (state: OfficeState) => void sortBy(tabOf(state, 'Drafts'), 'Contact', false)],
  ['pushed down', (state: OfficeState) => void insertRow(state, tabOf(state, 'Drafts'), 2)],
  ['deleted', (state: OfficeState) => void deleteRow(state, tabOf(state, 'Drafts'), doubtfulLine(state))],
])('rows that are %s while drafts are made are found again, or come back', (_what, act) => {
  const calls = callsInDoubt();

  const forgotten = calls.filter((n) => {
    const state = anOffice();
    run(state, { faults: { atCall: [{ n, act: () => act(state) }] } });
    const rows = rowsOf(state);
    return rows.length !== NAMES.length || rows.some((row, at) => !row.startsWith(`${NAMES[at]} Drafted r`));
  });

  expect(calls.length).toBeGreaterThan(5);
  expect(forgotten).toEqual([]);
});

test('what people type in between counts at once', () => {
  const state = anOffice();
  const addFlo = () => void tabOf(state, 'Contacts').cells.push(['Flo', 'C0006', '', '']);
  const { byMethod, total } = run(anOffice()).host.ledger;

  const { outcome } = run(state, { faults: { atCall: [{ n: total - 12, act: addFlo }] } });

  expect(byMethod['Gmail.Users.Drafts.create']).toBe(NAMES.length);
  expect(outcome?.message).toBe('6 drafted.');
});

describe('it ends before nothing is left', () => {
  const stopped = (round: Partial<Round>): Job<'contacts' | 'drafts'> => ({
    ...writeToAll,
    rounds: () => () => ({
      progress: '',
      intentions: [],
      make: () => ({ changes: [], stop: 'No more today.' }),
      ...round,
    }),
  });

  test('where what is asked to make it refuses', () => {
    const { outcome } = run(anOffice(), {}, stopped({}));

    expect(outcome?.message).toBe('0 drafted. No more today.');
  });

  test('where a tab can’t be read any more', () => {
    const state = anOffice();
    const losesHeader = () => void (tabOf(state, 'Contacts').cells[0] = ['', 'ID', 'Added', 'Recall week']);
    const { total } = run(anOffice()).host.ledger;

    const { outcome } = run(state, { faults: { atCall: [{ n: total - 12, act: losesHeader }] } });

    expect(outcome?.message).toMatch(/drafted\. Somebody changed the headers of a tab meanwhile\.$/);
  });

  test.each([
    ['when its time is up', false, '0 drafted. Google ends a run after six minutes.'],
    ['but not before it has taken away what must not be there', true, '0 drafted. No more today.'],
  ])('%s', (_why, isUrgent, message) => {
    const { result } = withServices(anOffice(), { context: 'menu' }, () => {
      const ports = googlePorts('screen');
      const clock = { ...ports.clock, elapsed: () => SOFT_STOP_MILLISECONDS + 1 };
      return runJob({ ...ports, clock, log: () => undefined }, stopped({ isUrgent }));
    });

    expect(result?.message).toBe(message);
  });
});

test('what Undo takes back has no place in a round', () => {
  const round: Round = {
    progress: '',
    intentions: [setCells(contacts, 'C0001', { dream: 'a boat', lastTouch: null, nextDue: null })],
    make: () => ({ changes: [] }),
  };
  const state = anOffice();
  tabOf(state, 'Contacts').cells[0]?.push('Dream');

  const { outcome } = run(state, {}, { ...writeToAll, rounds: () => () => round });

  expect(outcome?.message).toMatch('Rounds may only change what Undo leaves alone.');
});

test('Undo leaves what was made alone', () => {
  const state = anOffice();
  run(state);

  undoHosted(state);

  expect(rowsOf(state)).toHaveLength(NAMES.length);
});
