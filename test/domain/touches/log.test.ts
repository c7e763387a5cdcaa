import { isoDay } from '../../../src/domain/calendar/civil-day';
import { isPutOff, logMailing, logRow, type FilledRow, type Learned } from '../../../src/domain/touches/log';
import { DEFAULT_PLAN } from '../../../src/domain/touches/touch-plan';
import { MONDAY, aContact, aProspect, on } from '../../support/practice';

const filled = (given: Partial<FilledRow> = {}): FilledRow => ({
  key: '2026-11-23/C0001/call',
  day: MONDAY,
  contactId: 'C0001',
  who: 'Assistant',
  what: 'Courtesy call',
  ask: 'We think of you.\nAsk: favourite restaurant',
  result: 'Reached',
  note: '',
  answer: '',
  theyNeed: '',
  worriedAbout: '',
  nextDate: null,
  mood: null,
  minutes: null,
  ...given,
});

const NONE = new Set<string>();
const log = (given: Partial<FilledRow>, { contact = aContact(), logged = NONE, today = MONDAY } = {}) => {
  const logging = logRow(filled(given), contact, logged, today, DEFAULT_PLAN);
  if (!logging.ok) throw new Error(logging.reason);
  return logging;
};

describe('logging a row', () => {
  test('logs what was typed, with the row’s key as its source', () => {
    const typed = {
      note: 'Glad',
      answer: 'Rose',
      nextDate: on('2026-12-01'),
      mood: 'Up',
      minutes: 12,
    } as const;

    const { touches } = log(typed);

    expect(touches).toEqual([
      {
        ...{ date: MONDAY, contactId: 'C0001', touch: 'Courtesy call', who: 'Assistant', result: 'Reached' },
        ...typed,
        sourceKey: '2026-11-23/C0001/call/Courtesy call',
      },
    ]);
  });

  test.each([
    {
      why: 'to the longest by the Touch plan',
      what: 'Courtesy call + Review',
      minutes: 50,
      expected: { 'Courtesy call': 0, Review: 50 },
    },
    {
      why: 'to the first of equals',
      what: 'Courtesy call + Check-in',
      minutes: 12,
      expected: { 'Courtesy call': 12, 'Check-in': 0 },
    },
    {
      why: 'none typed: the longest is left to the Touch plan',
      what: 'Courtesy call + Review',
      minutes: null,
      expected: { 'Courtesy call': 0, Review: null },
    },
    { why: 'a touch alone', what: 'Birthday', minutes: null, expected: { Birthday: null } },
  ])('logs each touch on it; the talk’s minutes go once, $why', ({ what, minutes, expected }) => {
    const { touches } = log({ what, minutes });

    expect(Object.fromEntries(touches.map((logged) => [logged.touch, logged.minutes]))).toEqual(expected);
    expect(touches.map(({ sourceKey }) => sourceKey)).toEqual(
      Object.keys(expected).map((touch) => `2026-11-23/C0001/call/${touch}`),
    );
  });

  test('twice is once, and teaches nothing new', () => {
    const first = log({ what: 'Courtesy call + Birthday', theyNeed: 'a lawyer' });
    const logged = new Set(first.touches.map(({ sourceKey }) => sourceKey));

    const second = log({ what: 'Courtesy call + Birthday', theyNeed: 'a lawyer' }, { logged });

    expect(second).toEqual({ ok: true, touches: [], learned: [] });
  });

  test.each([
    { why: 'on the day it is read', key: '2026-11-23/C0001/call', today: '2026-11-25', date: '2026-11-25' },
    {
      why: 'but in its own week, when read in the next',
      key: '2026-11-23/C0001/call',
      today: '2026-11-30',
      date: '2026-11-29',
    },
    {
      why: 'on the day it is read, when it was carried over to that week',
      key: '2026-11-16/C0001/call',
      today: '2026-11-25',
      date: '2026-11-25',
    },
    {
      why: 'in the week it was carried over to, when read in the next',
      key: '2026-11-09/C0001/call',
      today: '2026-12-01',
      date: '2026-11-29',
    },
    { why: 'today, for a line without a key', key: '', today: '2026-11-30', date: '2026-11-30' },
  ])('is dated $why', ({ key, today, date }) => {
    const [touch] = log({ key, day: on('2026-11-24') }, { today: on(today) }).touches;

    expect(touch && isoDay(touch.date)).toBe(date);
  });
});

describe('what a talk taught', () => {
  test.each<{ why: string; given: Partial<FilledRow>; learned: Learned[] }>([
    {
      why: 'the answer to what was asked',
      given: { answer: ' Chez Rose ' },
      learned: [{ kind: 'fact', contactId: 'C0001', fact: 'favouriteRestaurant', text: 'Chez Rose' }],
    },
    {
      why: 'an answer to nothing that was asked stays on the touch',
      given: { answer: 'yes', ask: '' },
      learned: [],
    },
    {
      why: 'a need',
      given: { theyNeed: 'a lawyer' },
      learned: [{ kind: 'need', contactId: 'C0001', date: MONDAY, need: 'a lawyer' }],
    },
    {
      why: 'a worry',
      given: { worriedAbout: 'the tax' },
      learned: [{ kind: 'worry', contactId: 'C0001', line: 'the tax' }],
    },
    {
      why: 'a worry that is settled',
      given: { worriedAbout: 'Settled.' },
      learned: [{ kind: 'settled', contactId: 'C0001' }],
    },
    { why: 'blanks are nothing', given: { answer: ' ', theyNeed: ' ', worriedAbout: '\n' }, learned: [] },
    {
      why: 'Ready',
      given: { what: 'Recall', result: 'Ready', note: 'soon' },
      learned: [{ kind: 'cultivation', contactId: 'C0001', cultivation: 'Ready', whatHappened: '' }],
    },
    {
      why: 'Stay in touch',
      given: { what: 'Recall', result: 'Stay in touch' },
      learned: [{ kind: 'cultivation', contactId: 'C0001', cultivation: 'Cultivating', whatHappened: '' }],
    },
    {
      why: 'No longer interested, and what happened',
      given: { what: 'Recall', result: 'No longer interested', note: ' Moved away ' },
      learned: [
        {
          kind: 'cultivation',
          contactId: 'C0001',
          cultivation: 'No longer interested',
          whatHappened: 'Moved away',
        },
      ],
    },
  ])('$why', ({ given, learned }) => {
    expect(log(given).learned).toEqual(learned);
  });
});

describe('a recall’s result', () => {
  test.each(['Ready', 'Stay in touch', 'No longer interested'] as const)(
    '%s: what shared its row reached somebody',
    (result) => {
      const { touches } = log({ what: 'Recall + Birthday', result });

      expect(touches.map((touch) => [touch.touch, touch.result])).toEqual([
        ['Recall', result],
        ['Birthday', 'Reached'],
      ]);
    },
  );

  test('makes an unplanned line a recall, for who is on the list', () => {
    expect(log({ what: '', result: 'Stay in touch' }, { contact: aProspect() }).touches).toMatchObject([
      { touch: 'Recall' },
    ]);
  });
});

describe('a date without a result', () => {
  const snooze = { result: null, nextDate: on('2026-12-07') } as const;

  test('puts the row’s touches off, and takes no time', () => {
    const { touches } = log({ what: 'Courtesy call + Review', ...snooze });

    expect(
      touches.map(({ touch, result, nextDate, minutes, sourceKey }) => [
        touch,
        result,
        nextDate,
        minutes,
        sourceKey,
      ]),
    ).toEqual([
      [
        'Courtesy call',
        null,
        on('2026-12-07'),
        0,
        '2026-11-23/C0001/call/Courtesy call/snoozed to 2026-12-07',
      ],
      ['Review', null, on('2026-12-07'), 0, '2026-11-23/C0001/call/Review/snoozed to 2026-12-07'],
    ]);
  });

  test('leaves the row to be logged', () => {
    const logged = new Set(log(snooze).touches.map(({ sourceKey }) => sourceKey));

    expect(log(snooze, { logged }).touches).toHaveLength(0);
    expect(log({ ...snooze, nextDate: on('2026-12-14') }, { logged }).touches).toHaveLength(1);
    expect(log({}, { logged }).touches).toHaveLength(1);
  });
});

describe('a row that was put off and then done', () => {
  const putOff = { result: null, nextDate: on('2026-11-26'), theyNeed: 'a lawyer' } as const;
  const logged = new Set(log(putOff).touches.map(({ sourceKey }) => sourceKey));

  test.each([
    { why: 'that day has come: no promise', today: '2026-11-26', promised: null },
    { why: 'it lies ahead: a promise', today: '2026-11-25', promised: on('2026-11-26') },
  ])('the date that still stands there: $why', ({ today, promised }) => {
    const { touches } = log({ ...putOff, result: 'Reached' }, { logged, today: on(today) });

    expect(touches.map(({ nextDate }) => nextDate)).toEqual([promised]);
  });

  test('a new date is a promise, even for today', () => {
    const today = on('2026-11-27');

    const { touches } = log({ result: 'Reached', nextDate: today }, { logged, today });

    expect(touches.map(({ nextDate }) => nextDate)).toEqual([today]);
  });

  test('files the need once', () => {
    expect(log(putOff).learned).toEqual([]);
    expect(log({ ...putOff, result: 'Reached' }, { logged }).learned).toMatchObject([{ kind: 'need' }]);
  });

  test.each([
    { why: 'put off', nextDate: on('2026-11-26'), expected: true },
    { why: 'to another day', nextDate: on('2026-11-27'), expected: false },
    { why: 'to none', nextDate: null, expected: false },
  ])('is known as such: $why', ({ nextDate, expected }) => {
    expect(isPutOff(filled({ nextDate }), logged)).toBe(expected);
  });
});

describe('an unplanned line', () => {
  test('is a call', () => {
    expect(log({ what: '', key: '2026-11-23/C0001/unplanned' }).touches).toMatchObject([
      { touch: 'Call', sourceKey: '2026-11-23/C0001/unplanned/Call' },
    ]);
  });
});

describe('what can’t be logged', () => {
  test.each([
    {
      why: 'neither result nor date',
      given: { result: null },
      contact: aContact(),
      reason: 'nothing to log',
    },
    { why: 'nobody known', given: {}, contact: null, reason: 'no contact' },
    {
      why: 'a date on a line that asks for nothing',
      given: { result: null, nextDate: MONDAY, what: '' },
      contact: aContact(),
      reason: 'a date without a row',
    },
    {
      why: 'Keep on a courtesy call',
      given: { result: 'Stay in touch' },
      contact: aProspect(),
      reason: 'a recall result without a recall',
    },
    {
      why: 'Ready on a line of its own, for who isn’t on the list',
      given: { result: 'Ready', what: '' },
      contact: aContact(),
      reason: 'a recall result without a recall',
    },
  ] as const)('$why', ({ given, contact, reason }) => {
    expect(logRow(filled(given), contact, NONE, MONDAY, DEFAULT_PLAN)).toEqual({ ok: false, reason });
  });
});

describe('logging the mass e-mail', () => {
  const row = filled({
    key: '2026-11-23/all/email',
    contactId: '',
    what: 'Monthly email: 2 due',
    result: 'Sent',
    minutes: 30,
  });
  const readers = [aContact({ id: 'C0001' }), aContact({ id: 'C0002' })];

  test('is a touch for each reader, once; its minutes count once', () => {
    const touches = logMailing(row, readers, NONE, MONDAY, DEFAULT_PLAN);
    const logged = new Set(touches.map(({ sourceKey }) => sourceKey));

    expect(
      touches.map(({ touch, contactId, result, minutes, sourceKey }) => [
        touch,
        contactId,
        result,
        minutes,
        sourceKey,
      ]),
    ).toEqual([
      ['Email', 'C0001', 'Sent', 30, '2026-11-23/all/email/C0001'],
      ['Email', 'C0002', 'Sent', 0, '2026-11-23/all/email/C0002'],
    ]);
    expect(logMailing(row, readers, logged, MONDAY, DEFAULT_PLAN)).toEqual([]);
  });
});
