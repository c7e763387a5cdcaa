/** The runner as people meet it: what it asks, what it refuses, what it says, and what new rows look like. */
import type { HostOptions } from '../../local/host/options';
import type { OfficeState } from '../../local/host/state';
import { googlePorts } from '../../src/google/ports';
import { appendRow, setCells } from '../../src/runner/change';
import type { Job } from '../../src/runner/job';
import { ASKING_MILLISECONDS } from '../../src/runner/ask-first';
import { runJob, runUnattended } from '../../src/runner/run';
import { SOFT_STOP_MILLISECONDS } from '../../src/runner/rounds/soft-stop';
import { contacts } from '../../src/sheets/tabs/contacts';
import { sales } from '../../src/sheets/tabs/sales';
import { aHostedOffice, hiddenHeaders, on, runHosted, shown, tabOf, withServices } from '../support/hosted';

const touch: Job<'contacts'> = {
  name: 'Touch',
  reads: ['contacts'],
  plan: ({ tables, today }) => ({
    report: 'Touched.',
    changes: tables.contacts.rows.map(({ id }) => setCells(contacts, id, { lastTouch: today })),
  }),
};

const sell: Job<'sales' | 'contacts'> = {
  name: 'Sell',
  reads: ['contacts', 'sales'],
  plan: ({ today }) => ({
    report: 'Sold.',
    changes: [1, 2].map((amount) => appendRow(sales, { date: today, contact: 'Ann', amount })),
  }),
};

const anOffice = (): OfficeState =>
  aHostedOffice({
    Contacts: [
      ['Name', 'ID', 'Kind', 'Draining', 'Last touch', ...hiddenHeaders(contacts)],
      ['Ann', 'C0001', 'Client', '', on('2026-11-01')],
    ],
  });

/** What is said, and whether the workbook is as it was. */
function said(state: OfficeState, job: Job<'contacts'>, options: HostOptions = {}) {
  const before = JSON.stringify(state.book.sheets);
  const { outcome } = runHosted(state, job, options);
  return { ...outcome, isUnchanged: JSON.stringify(state.book.sheets) === before };
}

describe('a question comes first', () => {
  const asking: Job<'contacts'> = {
    ...touch,
    question: ({ tables }) => ({
      kind: 'confirm',
      title: 'Touch',
      text: `Touch ${tables.contacts.rows.length}?`,
    }),
  };
  const prompting: Job<'contacts'> = {
    ...touch,
    question: () => ({ kind: 'prompt', title: 'Touch', text: 'Whom?' }),
    plan: (_office, answer) => ({ report: `Touched ${answer}.`, changes: [] }),
  };

  test.each([
    ['a yes goes on', asking, ['yes'], 'Touched.'],
    ['a no ends it', asking, ['no'], 'Nothing was changed.'],
    ['closing the box is a no', asking, [], 'Nothing was changed.'],
    ['what was typed reaches the job', prompting, ['Ann'], 'Touched Ann.'],
    ['cancelling a prompt is a no', prompting, ['cancel'], 'Nothing was changed.'],
  ])('%s', (_why, job, answers, message) => {
    const { outcome } = runHosted(anOffice(), job, { answers });

    expect(outcome).toMatchObject({ ok: true, message });
  });

  test('a trigger has nobody to ask, and goes on', () => {
    const { outcome } = runHosted(anOffice(), asking, { context: 'trigger' });

    expect(outcome?.message).toBe('Touched.');
  });
});

describe('several prompts come one after the other', () => {
  const interviewing: Job<'contacts'> = {
    ...touch,
    prompts: () => ['Ann', 'Bo', 'Cy'].map((about) => ({ about, title: 'Touch', text: about })),
    plan: (_office, _answer, _done, answers = new Map()) => ({
      report: `Touched ${[...answers].map((each) => each.join(' ')).join(', ')}.`,
      changes: [],
    }),
  };

  test.each([
    ['each answer is kept by what it is about', ['1', '2', '3'], 'Touched Ann 1, Bo 2, Cy 3.'],
    ['a blank one is none', ['1', ' ', '3'], 'Touched Ann 1, Cy 3.'],
    ['cancelling ends them, and keeps what was answered', ['1', 'cancel', '3'], 'Touched Ann 1.'],
    ['cancelling at once is a no', ['cancel'], 'Nothing was changed.'],
  ])('%s', (_why, answers, message) => {
    const { outcome } = runHosted(anOffice(), interviewing, { answers });

    expect(outcome).toMatchObject({ ok: true, message });
  });

  test('they end in time to keep the answers', () => {
    const { result } = withServices(anOffice(), { context: 'menu', answers: ['1', '2', '3'] }, () => {
      const ports = googlePorts('screen');
      let asked = 0;
      const ask = ports.person.ask && {
        ...ports.person.ask,
        prompt: () => String((asked += 1)),
      };
      const clock = { ...ports.clock, elapsed: () => (asked < 2 ? 0 : ASKING_MILLISECONDS + 1) };
      const person = { ...ports.person, ask };
      return runJob({ ...ports, clock, person, log: () => undefined }, interviewing);
    });

    expect(result?.message).toBe('Touched Ann 1, Bo 2.');
  });
});

describe('what stops a job before it writes', () => {
  const without = (header: string): OfficeState => {
    const state = anOffice();
    const headers = tabOf(state, 'Contacts').cells[0] ?? [];
    headers[headers.indexOf(header)] = 'Something else';
    return state;
  };
  const doubled = (): OfficeState => {
    const state = without('Kind');
    const headers = tabOf(state, 'Contacts').cells[0] ?? [];
    headers[headers.indexOf('Something else')] = 'Full name';
    headers[0] = 'Full name';
    return state;
  };

  test.each([
    ['a required column that is missing', without('Name'), 'Contacts, row 1, Name: found no such column'],
    ['two columns for one', doubled(), 'Full name (A) and Full name (C)'],
  ])('%s', (_why, state, message) => {
    const outcome = said(state, touch);

    expect(outcome).toMatchObject({ ok: false, isUnchanged: true });
    expect(outcome.message).toContain('"Touch" stopped before it changed anything.');
    expect(outcome.message).toContain(message);
  });

  test('a bad setting names its cell', () => {
    const state = aHostedOffice({
      Contacts: [['Name', 'ID', ...hiddenHeaders(contacts)]],
      Settings: [
        ['Setting', 'Value'],
        ['Quiet days', 'many'],
      ],
    });

    const outcome = said(state, touch);

    expect(outcome.message).toContain('Settings, row 2, Value: found many, expected');
  });

  test('a job that refuses changes nothing', () => {
    const refusing: Job<'contacts'> = {
      ...touch,
      plan: () => ({ report: 'Not today.', changes: [], isRefused: true }),
    };

    expect(said(anOffice(), refusing)).toMatchObject({ ok: false, message: 'Not today.', isUnchanged: true });
  });

  test('a run that has used up its time doesn’t begin to write', () => {
    const state = anOffice();

    const { result } = withServices(state, { context: 'menu' }, () => {
      const ports = googlePorts('screen');
      return runJob(
        {
          ...ports,
          log: () => undefined,
          clock: { ...ports.clock, elapsed: () => SOFT_STOP_MILLISECONDS + 1 },
        },
        touch,
      );
    });

    expect(result?.message).toBe(
      '"Touch" takes longer than Google allows, so it stopped before it changed anything.',
    );
  });
});

test('while somebody is at work, the other is told who does what', () => {
  const state = anOffice();
  const messages: (string | undefined)[] = [];
  const other = () =>
    messages.push(runHosted(state, touch, { user: 'assistant@office.example' }).outcome?.message);

  runHosted(state, touch, { faults: { atCall: [{ n: 20, act: other }] } });

  expect(messages).toEqual(['principal@office.example (Touch) is at work. Please try again in a minute.']);
});

test('a failed run that nobody sees throws, so that Google writes to the trigger’s owner', () => {
  const failing: Job<'contacts'> = {
    ...touch,
    plan: () => {
      throw new Error('No such thing');
    },
  };

  expect(() =>
    withServices(anOffice(), { context: 'trigger' }, () =>
      runUnattended({ ...googlePorts('trigger'), log: () => undefined }, failing),
    ),
  ).toThrow('"Touch" failed: No such thing. What was half done is taken back');
});

describe('a tab that is made', () => {
  const made = () => {
    const state = anOffice();
    runHosted(state, sell);
    return { state, sheet: tabOf(state, 'Sales') };
  };

  test('has its headers, its rows, and ids drawn for them', () => {
    const { state } = made();

    expect(shown(state, 'Sales').map((line) => line.slice(1, 3))).toEqual([
      ['Contact', 'Amount'],
      ['Ann', '1'],
      ['Ann', '2'],
    ]);
    expect(shown(state, 'Sales')[1]).toContain('S0001');
  });

  test('hides the system’s columns, freezes its headers, and explains them', () => {
    const { sheet } = made();
    const headers = (sheet.cells[0] ?? []).map(String);

    expect(sheet.columns[headers.indexOf('ID')]?.isHidden).toBe(true);
    expect(sheet.frozenRows).toBe(1);
    expect(sheet.looks[0]?.[0]?.note).toContain('Yours: you type here');
  });

  test('offers words, names and tick boxes on its filled rows only', () => {
    const { sheet } = made();
    const headers = (sheet.cells[0] ?? []).map(String);
    const kindAt = (row: number, header: string) =>
      sheet.looks[row]?.[headers.indexOf(header)]?.validation?.kind;

    expect([kindAt(1, 'Contact'), kindAt(2, 'Check in'), kindAt(3, 'Check in')]).toEqual([
      'range',
      'checkbox',
      undefined,
    ]);
  });
});

describe('a row that somebody has typed', () => {
  const typed = (kind: string, draining: string | boolean) => {
    const state = anOffice();
    tabOf(state, 'Contacts').cells.push(['Bo', '', kind, draining, '', '', '']);
    runHosted(state, touch);
    return tabOf(state, 'Contacts');
  };

  test('gets its id, its dropdowns and its tick boxes', () => {
    const sheet = typed('Client', '');

    expect(sheet.cells[2]?.[1]).toBe('C0002');
    expect(sheet.looks[2]?.[2]?.validation).toMatchObject({ kind: 'list', allowInvalid: true });
    expect(sheet.looks[2]?.[3]?.validation).toMatchObject({ kind: 'checkbox' });
  });

  test('keeps a "yes" that was typed where a tick box would stand', () => {
    const sheet = typed('Client', 'yes');

    expect(sheet.cells[2]?.[3]).toBe('yes');
    expect(sheet.looks[2]?.[3]?.validation).toBeUndefined();
  });
});

test('a copied row gets an id of its own, and keeps the rest', () => {
  const state = anOffice();
  tabOf(state, 'Contacts').cells.push(['Ann', 'C0001', 'Client', '', '', '', '']);

  runHosted(state, touch);

  expect(shown(state, 'Contacts').map((line) => line[1])).toEqual(['ID', 'C0001', 'C0002']);
});

test('ids of deleted contacts never come back', () => {
  const state = anOffice();
  const sheet = tabOf(state, 'Contacts');
  sheet.cells.push(['Bo', '', '', '', '', '', '']);
  runHosted(state, touch);
  sheet.cells.pop();
  sheet.cells.push(['Cy', '', '', '', '', '', '']);

  runHosted(state, touch);

  expect(shown(state, 'Contacts').map((line) => line[1])).toEqual(['ID', 'C0001', 'C0003']);
});
