import { logDone } from '../../../src/jobs/week/log-done';
import { tables } from '../../../src/sheets/tabs/tables';
import { aCall, ann, appendedTo, bo, KEY, log, setOn, TODAY, type WeekRow } from '../../support/log-done';
import { aTabOf, anOffice, day } from '../../support/office';

describe('Log what is done', () => {
  test('logs a row with a Result as a touch, and marks it', () => {
    const { changes, report } = log(aCall({ result: 'Reached', note: 'All well', mood: 'Up', minutes: 12 }));

    expect(appendedTo(changes, 'Touches')).toEqual([
      expect.objectContaining({
        ...{ date: TODAY, contact: 'Ann Lee', contactId: 'C0001', touch: 'Courtesy call', who: 'Assistant' },
        ...{
          result: 'Reached',
          note: 'All well',
          mood: 'Up',
          minutes: 12,
          sourceKey: `${KEY}/Courtesy call`,
        },
      }),
    ]);
    expect(setOn(changes, 'This week')).toEqual([
      { id: KEY, values: { contactId: 'C0001', logged: TODAY }, asked: false },
    ]);
    expect(report).toBe('Logged 1 touch.');
  });

  test('logs each touch of a row', () => {
    const { changes, report } = log(aCall({ what: 'Courtesy call + Birthday', result: 'Reached' }));

    expect(appendedTo(changes, 'Touches').map(({ touch }) => touch)).toEqual(['Courtesy call', 'Birthday']);
    expect(report).toBe('Logged 2 touches.');
  });

  test('logs a line that somebody typed, whose contact is found by name', () => {
    const { changes } = log({ key: 'W0001', contact: 'bo chen', result: 'Left message' });

    expect(appendedTo(changes, 'Touches')).toMatchObject([
      {
        contact: 'Bo Chen',
        contactId: 'C0002',
        touch: 'Call',
        result: 'Left message',
        sourceKey: 'W0001/Call',
      },
    ]);
    expect(setOn(changes, 'This week')).toContainEqual({
      id: 'W0001',
      values: { contactId: 'C0002', contact: 'Bo Chen', day: TODAY, what: 'Call', logged: TODAY },
      asked: false,
    });
  });

  test.each([
    ['by id', 'c0002'],
    ['by email', 'Bo@example.com'],
  ])('shows the name of somebody whom a typed line names %s', (_why, contact) => {
    const office = anOffice({
      today: '2026-11-24',
      tabs: {
        contacts: [ann, { ...bo, email: 'bo@example.com' }],
        thisWeek: [{ key: 'W0001', contact, result: 'Reached' }],
      },
    });

    const { changes } = logDone.plan(office, '', '');

    expect(setOn(changes, 'This week')).toContainEqual(
      expect.objectContaining({ id: 'W0001', values: expect.objectContaining({ contact: 'Bo Chen' }) }),
    );
  });

  test.each<[string, WeekRow[]]>([
    ['nothing is filled in', [aCall()]],
    [
      'what is typed waits for its Result',
      [aCall({ note: 'Call back', answer: 'Golf', theyNeed: 'A lawyer' })],
    ],
    ['a row is logged already', [aCall({ result: 'Reached', logged: day('2026-11-23') })]],
    ['there is no sheet yet', []],
    ['the mass e-mail waits', [{ key: '2026-11-23/all/email', what: 'Monthly email: 2 due' }]],
  ])('adds nothing where %s', (_why, rows) => {
    const { changes, report } = log(...rows);

    expect(appendedTo(changes, 'Touches')).toEqual([]);
    expect(setOn(changes, 'This week')).toEqual([]);
    expect(report).toBe('Nothing new to log: fill in Result on This week.');
  });

  test('logs what stands on Touches already no second time, but marks the row', () => {
    const office = anOffice({
      today: '2026-11-24',
      tabs: {
        contacts: [ann],
        thisWeek: [aCall({ result: 'Reached' })],
        touches: [{ id: 'T0001', contactId: 'C0001', sourceKey: `${KEY}/Courtesy call` }],
      },
    });

    const { changes } = logDone.plan(office, '', '');

    expect(appendedTo(changes, 'Touches')).toEqual([]);
    expect(setOn(changes, 'This week')).toMatchObject([{ id: KEY, values: { logged: TODAY } }]);
  });

  test('logs a copied row once with the one that it was copied from', () => {
    const { changes } = log(aCall({ result: 'Reached' }), aCall({ key: 'W0001', result: 'Reached' }));

    expect(appendedTo(changes, 'Touches')).toHaveLength(1);
    expect(setOn(changes, 'This week').map(({ id }) => id)).toEqual([KEY, 'W0001']);
  });

  test('logs the copies of a copied row once, whose original is gone', () => {
    const { changes } = log(
      aCall({ key: 'W0001', result: 'Reached' }),
      aCall({ key: 'W0002', result: 'Reached' }),
    );

    expect(appendedTo(changes, 'Touches').map(({ sourceKey }) => sourceKey)).toEqual(['W0001/Courtesy call']);
    expect(setOn(changes, 'This week').map(({ id }) => id)).toEqual(['W0001', 'W0002']);
  });

  test('logs a copied row for itself where something else was typed on it', () => {
    const { changes } = log(
      aCall({ result: 'Left message', note: 'Monday' }),
      aCall({ key: 'W0001', result: 'Reached', note: 'Tuesday' }),
    );

    expect(appendedTo(changes, 'Touches').map(({ note }) => note)).toEqual(['Monday', 'Tuesday']);
  });

  test('logs a copied row that was given to somebody else', () => {
    const { changes } = log(
      aCall({ result: 'Reached' }),
      aCall({ key: 'W0001', contact: 'Bo Chen', result: 'Reached' }),
    );

    expect(appendedTo(changes, 'Touches').map(({ contactId }) => contactId)).toEqual(['C0001', 'C0002']);
  });

  test('keeps a date without a Result as a snooze, and leaves the row open', () => {
    const { changes } = log(aCall({ nextDate: day('2026-12-01') }));

    expect(appendedTo(changes, 'Touches')).toMatchObject([{ result: null, nextDate: day('2026-12-01') }]);
    expect(setOn(changes, 'This week')).toEqual([{ id: KEY, values: { contactId: 'C0001' }, asked: false }]);
  });

  test('logs the mass e-mail with everybody who was due for it', () => {
    const mailed = { ...ann, email: 'ann@example.com', emailConsent: 'Opted in' } as const;
    const key = '2026-11-23/all/email';
    const office = anOffice({
      today: '2026-11-24',
      tabs: {
        contacts: [mailed, bo],
        thisWeek: [{ key, what: 'Monthly email: 1 due', who: 'Assistant', result: 'Sent' }],
      },
    });

    const { changes } = logDone.plan(office, '', '');

    expect(appendedTo(changes, 'Touches')).toMatchObject([
      { contactId: 'C0001', touch: 'Email', result: 'Sent', sourceKey: `${key}/C0001` },
    ]);
    expect(setOn(changes, 'This week')).toMatchObject([{ id: key, values: { logged: TODAY } }]);
  });
});

describe('rows that can’t be logged are reported with their cell', () => {
  test.each<[string, WeekRow, object]>([
    ['nobody is named', { key: 'W0001', result: 'Reached' }, { column: 'Contact', found: 'nothing' }],
    [
      'nobody has that name',
      { key: 'W0001', contact: 'Cy', result: 'Reached' },
      { column: 'Contact', found: 'Cy' },
    ],
    [
      'the contact is gone',
      aCall({ contact: 'Dee', contactId: 'C0009', result: 'Reached' }),
      { column: 'Contact', found: 'Dee' },
    ],
    [
      'only a recall ends so',
      aCall({ result: 'Stay in touch' }),
      { column: 'Result', found: 'Stay in touch' },
    ],
    [
      'a date alone on a typed line',
      { key: 'W0001', contact: 'Ann Lee', nextDate: day('2026-12-01') },
      { column: 'Next date', found: '2026-12-01' },
    ],
    [
      'the mass e-mail was not sent',
      { key: '2026-11-23/all/email', what: 'Monthly email: 2 due', result: 'Declined' },
      { column: 'Result', found: 'Declined' },
    ],
  ])('%s', (_why, row, expected) => {
    const { changes, problems, report } = log(row);

    expect(problems).toEqual([expect.objectContaining({ tab: 'This week', row: 3, ...expected })]);
    expect(appendedTo(changes, 'Touches')).toEqual([]);
    expect(report).toContain('1 row has problems: see Check the workbook.');
  });
});

test('reports a Result beside no name at all', () => {
  const office = anOffice();
  const sheet = aTabOf(tables.thisWeek, [[''], ['Contact', 'Key', 'Result'], ['', 'W0001', 'Reached']]);

  const { problems } = logDone.plan({ ...office, tables: { ...office.tables, thisWeek: sheet } }, '', '');

  expect(problems).toMatchObject([{ tab: 'This week', row: 3, column: 'Contact', found: 'nothing' }]);
});

describe('the figures on Contacts', () => {
  test('follow what was logged', () => {
    const { changes } = log(aCall({ result: 'Reached' }));

    expect(setOn(changes, 'Contacts')).toContainEqual({
      id: 'C0001',
      values: { lastTouch: TODAY, nextDue: expect.any(Number) },
      asked: false,
    });
  });
});
