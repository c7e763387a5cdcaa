/**
 * Whatever happens at whatever service call, the next run ends in the same workbook as an undisturbed one,
 * plus what the person did. None is sampled: what a person does is tried at every call at which it meets
 * something else.
 */
import type { HostOptions } from '../../local/host/options';
import { deleteRow, insertRow, sortBy, typeIn } from '../../local/host/person';
import type { OfficeState } from '../../local/host/state';
import { appendRow, removeRow, setCells } from '../../src/runner/change';
import type { Job } from '../../src/runner/job';
import { contacts } from '../../src/sheets/tabs/contacts';
import { thisWeek } from '../../src/sheets/tabs/this-week';
import { touches } from '../../src/sheets/tabs/touches';
import { copyOf } from '../support/built';
import { fingerprintOf } from '../support/content';
import { aHostedOffice, on, runHosted, shown, tabOf, undoHosted } from '../support/hosted';
import { callsThatPart, callsThatPartRuns, everyCall } from '../support/moments';

/** One of everything: cells of ours and of the office's, new rows, a new tab, rows taken out, a heading. */
const everything: Job<'contacts' | 'touches' | 'thisWeek'> = {
  name: 'Everything',
  reads: ['contacts', 'touches', 'thisWeek'],
  plan: ({ tables, today }) => ({
    report: 'Did everything.',
    changes: [
      ...tables.contacts.rows.map(({ id, name }) =>
        setCells(contacts, id, {
          nextDue: today,
          lastTouch: today,
          ...(name === 'Bo' ? { dream: 'a boat' } : {}),
        }),
      ),
      ...[...tables.contacts.rows]
        .sort((one, other) => (one.id < other.id ? -1 : 1))
        .filter(({ id }) => !tables.touches.rows.some(({ sourceKey }) => sourceKey === `once/${id}`))
        .map(({ id, name }) =>
          appendRow(touches, { date: today, contact: name, contactId: id, sourceKey: `once/${id}` }),
        ),
      ...tables.thisWeek.rows
        .filter(({ key }) => key.startsWith('old'))
        .map(({ id }) => removeRow(thisWeek, id)),
      ...(tables.thisWeek.rows.some(({ key }) => key === 'new/1')
        ? []
        : [1, 2].map((number) =>
            appendRow(thisWeek, { key: `new/${number}`, contact: 'Ann', what: 'Courtesy call' }),
          )),
      { kind: 'heading', table: thisWeek, text: '2 items' },
    ],
  }),
};

function anOffice(): OfficeState {
  const state = aHostedOffice({
    Contacts: [
      ['Name', 'ID', 'Colour', 'Next due', 'Last touch', 'Dream', 'Added'],
      ['Ann', 'C0001', 'red', '', '', '', on('2026-01-05')],
      ['Cy', 'C0003', 'green', on('2026-11-01'), '', '', on('2026-01-05')],
      ['Bo', '', 'blue', '', '', '', ''],
      ['Di', 'C0002', '', '', '', 'a house', on('2026-01-05')],
    ],
    'This week': [
      ['1 item'],
      ['Contact', 'What', 'Key', 'Result', 'Note', 'Mine', 'Contact ID'],
      ['Ann', 'Recall', 'old/1', '', '', 'x', ''],
      ['Di', 'Courtesy call', 'kept/1', '', 'half', '', ''],
      ['Cy', 'Recall', 'old/2', '', '', '', ''],
    ],
  });
  state.properties.document['last ids'] = '{"C":"C0003"}';
  return state;
}

/** What an office holds, whatever the order of its rows and of the numbers that touches get. */
function contentOf(state: OfficeState): Record<string, string[]> {
  const tabs = state.book.sheets
    .map(({ name }) => name)
    .filter((name) => !['Cultivate journal', 'Cultivate trash'].includes(name));
  return Object.fromEntries(
    tabs.map((tab) => [
      tab,
      shown(state, tab)
        .map((line) => line.join('|'))
        .sort(),
    ]),
  );
}

const undisturbed = anOffice();
const { calls } = runHosted(undisturbed, everything).host.ledger;
const wanted = contentOf(undisturbed);
const [inContacts, inTheWeek] = [callsThatPart('Contacts')(calls), callsThatPart('This week')(calls)];

const known = new Map<string, Record<string, string[]>>();
/**
 * What an office comes to when the job is run again. Many calls leave it the same, and then it goes on the
 * same.
 */
function afterwards(state: OfficeState): Record<string, string[]> {
  const left = fingerprintOf(state);
  const content = known.get(left) ?? contentOf(runAgain(state));
  known.set(left, content);
  return content;
}

function runAgain(state: OfficeState): OfficeState {
  runHosted(state, everything);
  return state;
}

/** The office as a run leaves it that dies at a call: it goes no further, so that one run shows them all. */
function deaths(): ReadonlyMap<number, OfficeState> {
  const state = anOffice();
  const dead = new Map<number, OfficeState>();
  const atCall = everyCall(calls).map((n) => ({ n, act: () => void dead.set(n, copyOf(state)) }));
  runHosted(state, everything, { faults: { atCall } });
  return dead;
}
const dead = deaths();

const disturbed = (faults: NonNullable<HostOptions['faults']>): OfficeState => {
  const state = anOffice();
  runHosted(state, everything, { faults });
  return state;
};

test('the undisturbed run does what it should', () => {
  expect(runHosted(anOffice(), everything).outcome).toEqual({
    ok: true,
    message: 'Did everything.',
    problems: [],
  });
  expect(wanted).toEqual({
    Contacts: [
      'Ann|C0001|red|2026-11-23|2026-11-23||2026-01-05',
      'Bo|C0004|blue|2026-11-23|2026-11-23|a boat',
      'Cy|C0003|green|2026-11-23|2026-11-23||2026-01-05',
      'Di|C0002||2026-11-23|2026-11-23|a house|2026-01-05',
      'Name|ID|Colour|Next due|Last touch|Dream|Added|Source|Recall week',
    ],
    'This week': [
      '2 items',
      'Ann|Courtesy call|new/1',
      'Ann|Courtesy call|new/2',
      'Contact|What|Key|Result|Note|Mine|Contact ID|Names filed',
      'Di|Courtesy call|kept/1||half',
    ],
    Touches: [
      '2026-11-23|Ann|||||||||T0001|C0001|once/C0001',
      '2026-11-23|Bo|||||||||T0004|C0004|once/C0004',
      '2026-11-23|Cy|||||||||T0003|C0003|once/C0003',
      '2026-11-23|Di|||||||||T0002|C0002|once/C0002',
      'Date|Contact|Touch|Who|Result|Mood|Minutes|Note|Answer|Next date|ID|Contact ID|Source key',
    ],
  });
});

test.each(everyCall(calls))('a throw at call %i', (n) => {
  const state = disturbed({ failCall: { n, message: 'Service unavailable' } });

  expect(afterwards(state)).toEqual(wanted);
});

test.each(everyCall(calls))('death at call %i', (n) => {
  const state = dead.get(n);

  expect(state && afterwards(state)).toEqual(wanted);
});

const acts: readonly (readonly [string, readonly number[], (state: OfficeState) => void])[] = [
  ['sorts the contacts', inContacts, (state) => sortBy(tabOf(state, 'Contacts'), 'Name', false)],
  ['sorts the week', inTheWeek, (state) => sortBy(tabOf(state, 'This week'), 'Contact', false)],
  ['inserts a row among the contacts', inContacts, (state) => insertRow(state, tabOf(state, 'Contacts'), 3)],
  ['inserts a row in the week', inTheWeek, (state) => insertRow(state, tabOf(state, 'This week'), 3)],
];

describe.each(acts)('a person %s', (_, moments, act) => {
  test.each(moments)('at call %i', (n) => {
    const state = anOffice();
    runHosted(state, everything, { faults: { atCall: [{ n, act: () => act(state) }] } });

    expect(afterwards(state)).toEqual(wanted);
  });
});

test.each(inContacts)('a contact is deleted at call %i', (n) => {
  const state = anOffice();
  const rowOf = () => tabOf(state, 'Contacts').cells.findIndex(([name]) => name === 'Cy') + 1;
  runHosted(state, everything, {
    faults: { atCall: [{ n, act: () => deleteRow(state, tabOf(state, 'Contacts'), rowOf()) }] },
  });

  const content = afterwards(state);

  const expected = wanted['Contacts']?.filter((line) => !line.startsWith('Cy'));
  expect(content['Contacts']).toEqual(expected);
  expect(content['This week']).toEqual(wanted['This week']);
});

test.each(inTheWeek)('somebody types a note at call %i', (n) => {
  const state = anOffice();
  const sheet = tabOf(state, 'This week');
  const rowOf = () => sheet.cells.findIndex((cells) => cells.includes('kept/1')) + 1;
  runHosted(state, everything, {
    faults: { atCall: [{ n, act: () => typeIn(state, sheet, rowOf(), 4, 'Reached') }] },
  });

  const content = afterwards(state);

  const expected = wanted['This week']?.map((line) =>
    line.includes('kept/1') ? line.replace('kept/1||', 'kept/1|Reached|') : line,
  );
  expect(content['This week']).toEqual(expected);
});

test.each(inContacts)('somebody types a new contact at call %i', (n) => {
  const state = anOffice();
  const sheet = tabOf(state, 'Contacts');
  const act = () => {
    const last = sheet.cells.reduce(
      (line, cells, index) => (cells.some((cell) => cell !== '') ? index + 1 : line),
      0,
    );
    typeIn(state, sheet, last + 1, 1, 'Eve');
  };
  runHosted(state, everything, { faults: { atCall: [{ n, act }] } });

  const content = afterwards(state);

  const names = content['Contacts']?.map((line) => line.split('|')[0]);
  expect(names).toEqual(['Ann', 'Bo', 'Cy', 'Di', 'Eve', 'Name']);
  expect(content['Touches']).toHaveLength(6);
});

test.each(callsThatPartRuns(calls))('somebody else runs the same job at call %i', (n) => {
  const state = anOffice();
  runHosted(state, everything, {
    faults: {
      atCall: [{ n, act: () => runHosted(state, everything, { user: 'assistant@office.example' }) }],
    },
  });

  expect(afterwards(state)).toEqual(wanted);
});

test('undo gives the workbook back to the cell', () => {
  const state = anOffice();
  const before = contentOf(state);
  runHosted(state, everything);

  const { outcome } = undoHosted(state);

  expect(outcome?.message).toMatch(/^Took back "Everything" of .* by principal@office.example\.$/);
  const kept = (tab: string, changes: readonly (readonly [string, string])[]) =>
    before[tab]?.map((line) => changes.reduce((text, [from, to]) => text.replace(from, to), line));
  const ids = {
    Contacts: kept('Contacts', [
      ['Bo||', 'Bo|C0004|'],
      ['Dream|Added', 'Dream|Added|Source|Recall week'],
    ]),
    'This week': kept('This week', [['Mine|Contact ID', 'Mine|Contact ID|Names filed']]),
  };
  expect(shown(state, 'This week').map(([contact]) => contact)).toEqual([
    '1 item',
    'Contact',
    'Ann',
    'Di',
    'Cy',
  ]);
  expect(contentOf(state)).toEqual({ ...before, ...ids });
});
