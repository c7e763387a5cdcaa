/** What Google is asked once a run, or not at all where an earlier run knows it. */
import type { Ledger } from '../../local/host/ledger';
import type { OfficeState } from '../../local/host/state';
import { googlePorts } from '../../src/google/ports';
import { buildWeek } from '../../src/jobs/week/build-week';
import { newLetter } from '../../src/jobs/letters/new-letter';
import { dailyRunOf } from '../../src/jobs/start/whose-daily-run';
import { startPage } from '../../src/jobs/start/start-page';
import { START } from '../../src/jobs/start/start-layout';
import { readJournal } from '../../src/runner/journal/journal';
import { anOffice } from '../support/office';
import { aHostedOffice, runHosted, tabOf, withServices } from '../support/hosted';

const KINDS = [
  ['Name', 'Kind', 'Birthday'],
  ['Ann Ames', 'Client', 'in "spring"'],
  ['Bo Berg', 'Client', '3 May'],
];
const office = () => aHostedOffice({ Contacts: KINDS });
const count = ({ calls }: Readonly<Ledger>, method: string, tab?: string): number =>
  calls.filter((call) => call.method === method && (tab === undefined || call.tab === tab)).length;

describe('the names of the tabs', () => {
  const inOne = (state: OfficeState, meanwhile: (state: OfficeState) => void) =>
    withServices(state, {}, () => {
      const { workbook } = googlePorts('trigger');
      const names = () => workbook.tabs().map(({ name }) => name);
      const before = names();
      meanwhile(state);
      return [before, names()];
    });

  test('are asked for once', () => {
    const { result, host } = inOne(aHostedOffice({ One: [], Two: [] }), () => undefined);

    expect(result?.[1]).toEqual(['One', 'Two']);
    expect(count(host.ledger, 'Sheet.getName')).toBe(2);
  });

  test('are asked for anew where a tab has come, which may bear the name of another', () => {
    const { result } = inOne(aHostedOffice({ One: [], Two: [] }), ({ book }) => {
      const [one, two] = book.sheets;
      if (!one || !two) throw new Error('there are two');
      book.sheets.push({ ...structuredClone(two), id: 9, name: 'One' });
      one.name = 'Former one';
    });

    expect(result?.[1]).toEqual(['Former one', 'Two', 'One']);
  });

  test('aren’t asked for where nobody wants to know them', () => {
    const { host } = withServices(office(), {}, () => googlePorts('trigger').workbook.tabs().length);

    expect(count(host.ledger, 'Sheet.getName')).toBe(0);
  });
});

test('notes are read by one call and kept by one, and another run’s are found under the lock', () => {
  const state = office();
  state.properties.document = { mine: 'one' };

  const { result, host } = withServices(state, {}, () => {
    const { notes } = googlePorts('trigger');
    const first = [notes.get('mine'), notes.get('theirs')];
    notes.set('mine', 'two');
    notes.set('more', 'three');
    const before = notes.get('mine');
    notes.keep();
    state.properties.document['theirs'] = 'four';
    const stale = notes.get('theirs');
    notes.set('lost', 'five');
    notes.refresh();
    return { first, before, stale, after: [notes.get('mine'), notes.get('theirs'), notes.get('lost')] };
  });

  expect(result).toEqual({
    first: ['one', null],
    before: 'two',
    stale: null,
    after: ['two', 'four', null],
  });
  expect(count(host.ledger, 'Properties.setProperties')).toBe(1);
  expect(count(host.ledger, 'Properties.getProperties')).toBe(2);
});

test('cells that are painted are looked at again once others can’t be read', () => {
  const state = office();
  runHosted(state, buildWeek);

  const second = runHosted(state, buildWeek).host.ledger;
  tabOf(state, 'Contacts').cells[2]?.splice(2, 1, 'in autumn, perhaps');
  const third = runHosted(state, buildWeek).host.ledger;

  expect([second, third].map((ledger) => count(ledger, 'Range.getNotes', 'Contacts'))).toEqual([0, 1]);
  expect(tabOf(state, 'Contacts').looks[2]?.[2]?.note).toMatch(/^Cultivate can't read this/);
});

test('an item that seldom asks reads what it would ask by under the lock, and no second time', () => {
  const state = office();
  runHosted(state, buildWeek);

  const { ledger } = runHosted(state, buildWeek).host;

  expect(count(ledger, 'Sheet.getDataRange', 'Contacts')).toBe(1);
  expect(ledger.dialogs).toEqual([]);
});

test('a question that rests on no tab is asked before any of the office’s is read', () => {
  const state = office();
  runHosted(state, buildWeek);

  const { ledger } = runHosted(state, newLetter, { answers: [] }).host;

  const asked = ledger.calls.findIndex(({ method }) => method === 'Ui.prompt');
  const read = ledger.calls
    .slice(0, asked)
    .flatMap(({ method, tab }) => (/getValues/.test(method) ? [tab] : []));
  expect(asked).toBeGreaterThan(0);
  expect(read).toEqual(['Cultivate journal']);
});

test('a journal of many lines is read to its end', () => {
  const lines = Array.from({ length: 90 }, (_, index) => [
    1,
    '2026-11-23T07:00',
    '',
    'Job',
    'done',
    index + 1,
    '',
  ]);
  const last = [2, '2026-11-23T08:00', '', 'Job', 'open', 1, '{}'];
  const state = aHostedOffice({
    'Cultivate journal': [['run', 'time', 'user', 'job', 'state', 'part', 'payload'], ...lines, last],
  });

  const { result } = withServices(state, {}, () => {
    const { workbook } = googlePorts('trigger');
    return readJournal(workbook, workbook.tabs()).entries.map(({ parts, state: is }) => [parts, is]);
  });

  expect(result).toEqual([
    [90, 'done'],
    [1, 'open'],
  ]);
});

describe('the trigger that runs the daily run', () => {
  const ANN = 'ann@office.example';
  const start = startPage(
    [],
    [
      [START.owner, ANN],
      [START.triggerId, '17'],
    ],
  ).rows;
  const asking = (startedBy: string | undefined, user = ANN) => {
    let lists = 0;
    const ownTriggers = () => {
      lists += 1;
      return [];
    };
    const { is } = dailyRunOf({ ...anOffice({ start, user }), startedBy, ownTriggers });
    return { is, lists };
  };

  test.each([
    ['is there, as Start knows it', '17', ANN, { is: 'own', lists: 0 }],
    ['isn’t the one that Start knows: Google is asked', '18', ANN, { is: 'elsewhere', lists: 1 }],
    ['didn’t start this run: Google is asked', undefined, ANN, { is: 'elsewhere', lists: 1 }],
  ])('%s', (_why, startedBy, user, expected) => {
    expect(asking(startedBy, user)).toEqual(expected);
  });
});
