import {
  HARD_TIMES_STEPS,
  hardTimesChecklist,
  letterSentOn,
  type HardTimesStep,
  type LetterProgress,
} from '../../../src/domain/season/hard-times-checklist';
import type { PracticeRecords } from '../../../src/domain/clients/household/book';
import type { PracticeSettings } from '../../../src/domain/records/settings';
import {
  MONDAY,
  aBook,
  aContact,
  aProspect,
  aTouch,
  aWeek,
  anIntroduction,
  many,
  on,
} from '../../support/practice';

const SENT = on('2026-11-20');
const HARD: Partial<PracticeSettings> = { season: 'Hard times', seasonSince: on('2026-11-16') };

type Given = Partial<Omit<PracticeRecords, 'settings'>> & {
  readonly settings?: Partial<PracticeSettings>;
  readonly letter?: LetterProgress;
};
const lines = ({ settings, letter, ...given }: Given) => {
  const book = aBook({ ...given, settings: { ...HARD, ...settings } });
  return hardTimesChecklist(book, aWeek(MONDAY, book), letter ?? null);
};
const line = (step: HardTimesStep, given: Given) => {
  const found = lines(given).find((one) => one.step === step);
  return `${found?.isDone === true ? '✓' : found?.isDone === false ? '·' : ' '} ${found?.detail ?? ''}`;
};

test('five steps, in order; none in Good times', () => {
  expect(lines({}).map(({ step }) => step)).toEqual(HARD_TIMES_STEPS);
  expect(lines({ settings: { season: 'Good times' } })).toEqual([]);
});

const letter: LetterProgress = { recipients: 118, drafted: 50, toPrint: 0 };
const clients = many(3, (id) => aContact({ id }));
const prospects = many(20, (id) => aProspect({ id, cultivation: null }));
const reached = (contactId: string, iso: string) =>
  aTouch({ id: `T-${contactId}`, contactId, date: on(iso) });

test.each<{ why: string; step: HardTimesStep; given: Given; says: string }>([
  {
    why: 'preparing is a person’s to tick',
    step: 'Prepare',
    given: {},
    says:
      '  Agree on what is happening and what you say about it; write the four parts of the letter; look through the Top 20; set Hard ' +
      'times until; then tick this.',
  },
  { why: 'no letter yet', step: 'Letter', given: {}, says: '· not begun; Hard times began 7 days ago' },
  {
    why: 'drafted in part',
    step: 'Letter',
    given: { letter },
    says: '· 50 of 118 clients drafted, not sent; Hard times began 7 days ago',
  },
  {
    why: 'some on paper',
    step: 'Letter',
    given: { letter: { ...letter, recipients: 1, drafted: 0, toPrint: 4 } },
    says: '· 0 of 1 client drafted, not sent; 4 to print; Hard times began 7 days ago',
  },
  {
    why: 'sent',
    step: 'Letter',
    given: { letter, settings: { hardTimesLetterSentOn: SENT } },
    says: '✓ sent on 20 Nov 2026',
  },
  {
    why: 'marked as sent, whatever else is known',
    step: 'Letter',
    given: { settings: { hardTimesLetterSentOn: SENT } },
    says: '✓ sent on 20 Nov 2026',
  },
  {
    why: 'locked',
    step: 'Top 20',
    given: { contacts: clients, touches: [reached('C0001', '2026-11-21')] },
    says: '· 0 of 3 called: they wait until the letter is marked as sent',
  },
  {
    why: 'called since the letter',
    step: 'Top 20',
    given: {
      contacts: clients,
      touches: [reached('C0001', '2026-11-20'), reached('C0002', '2026-11-19')],
      settings: { hardTimesLetterSentOn: SENT },
    },
    says: '· 1 of 3 called',
  },
  {
    why: 'all called',
    step: 'Top 20',
    given: {
      contacts: clients.slice(0, 1),
      touches: [reached('C0001', '2026-11-23')],
      settings: { hardTimesLetterSentOn: SENT },
    },
    says: '✓ 1 of 1 called',
  },
  {
    why: 'reached this week counts at once, and leaves the week’s number',
    step: 'Prospects',
    given: { contacts: prospects, touches: [reached('C0001', '2026-11-23')] },
    says: '· 19 of 20 left; 3 this week, all by 15 Jan 2027',
  },
  {
    why: 'all reached',
    step: 'Prospects',
    given: { contacts: prospects.slice(0, 1), touches: [reached('C0001', '2026-11-17')] },
    says: '✓ 0 of 1 left',
  },
  {
    why: 'words on Settings that nobody has',
    step: 'Prospects',
    given: { contacts: prospects, settings: { recontacted: ['Clients'] } },
    says: '  nobody is meant by Hard times for on Settings: Clients',
  },
  {
    why: 'the window is over',
    step: 'Prospects',
    given: { contacts: prospects, settings: { prospectsUntil: on('2026-11-20') } },
    says: '· 20 of 20 left; the window ended on 20 Nov 2026',
  },
  {
    why: 'nobody said since when',
    step: 'Prospects',
    given: { contacts: prospects, settings: { seasonSince: null } },
    says: '  Season since isn’t set on Settings',
  },
  {
    why: 'introduced since it began, each person once',
    step: 'Introductions',
    given: {
      introductions: [
        anIntroduction({ id: 'I1', personId: 'C0001' }),
        anIntroduction({ id: 'I2', personId: 'C0002', date: on('2026-11-15') }),
        anIntroduction({ id: 'I3', personId: 'C0003', direction: 'Given' }),
        anIntroduction({ id: 'I4', personId: 'C0004', date: on('2026-11-24') }),
      ],
      contacts: [
        aContact({ id: 'C0001', introducedBy: 'C0009', added: MONDAY }),
        aContact({ id: 'C0005', introducedBy: 'C0009', added: on('2026-11-16') }),
        aContact({ id: 'C0006', added: MONDAY }),
        aContact({ id: 'C0007', introducedBy: 'C0009', added: null }),
      ],
    },
    says: '  2 introductions came of it since 16 Nov 2026',
  },
  {
    why: 'without a start, since this week',
    step: 'Introductions',
    given: { settings: { seasonSince: null } },
    says: '  0 introductions came of it since 23 Nov 2026',
  },
])('$step: $why', ({ step, given, says }) => {
  expect(line(step, given)).toBe(says);
});

test.each([
  { why: 'none is marked', letters: [{ kind: 'Hard-times letter', sentOn: null }], day: null },
  { why: 'another letter', letters: [{ kind: 'Letter', sentOn: SENT }], day: null },
  {
    why: 'of hard times long ago',
    letters: [{ kind: 'Hard-times letter', sentOn: on('2026-11-15') }],
    day: null,
  },
  {
    why: 'the last of several',
    letters: [
      { kind: 'Hard-times letter', sentOn: SENT },
      { kind: 'Hard-times letter', sentOn: on('2026-11-18') },
    ],
    day: SENT,
  },
] as const)('the letter was sent: $why', ({ letters, day }) => {
  expect(letterSentOn(letters, on('2026-11-16'))).toBe(day);
});

test('without a start, any Hard-times letter counts', () => {
  expect(letterSentOn([{ kind: 'Hard-times letter', sentOn: SENT }], null)).toBe(SENT);
});
