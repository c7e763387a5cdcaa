import { editDraft } from '../../local/host/person';
import type { HostOptions, Otherwise } from '../../local/host/options';
import type { OfficeState } from '../../local/host/state';
import { copyOf, theAddIn, type Item } from '../support/built';
import { aHostedOffice, shown } from '../support/hosted';

const press = theAddIn();
const ME = 'principal@office.example';
const COLLEAGUE = 'colleague@office.example';
const AT_WORK = 'Cultivate self-test at work';
const A_MINUTE = 60_000;
const GOOGLE = 'https://www.googleapis.com/auth/';

const anOffice = (): OfficeState => aHostedOffice({ Contacts: [['Name'], ['Ann Lee']] });

type Line = { readonly name: string; readonly seen: string; readonly verdict: string };

/** The lines of the page, below its heading and its headers. */
const linesOf = (state: OfficeState): Line[] =>
  shown(state, 'Self-test')
    .slice(2)
    .map(([, name = '', , seen = '', verdict = '']) => ({ name, seen, verdict }));

const namesThatAre = (state: OfficeState, verdict: string): string[] =>
  linesOf(state)
    .filter((line) => line.verdict === verdict)
    .map(({ name }) => name);

/** What the self-test has made and not taken away yet. */
const leftIn = ({ book, drafts, events, triggers }: OfficeState): string[] => [
  ...book.sheets.map(({ name }) => name).filter((name) => name.startsWith('Cultivate self-test')),
  ...drafts.map(({ id }) => `draft ${id}`),
  ...events.filter(({ isCancelled }) => !isCancelled).map(({ id }) => `event ${id}`),
  ...triggers.map(({ handler }) => `trigger ${handler}`),
];

const SELF_TEST: Item = 'Self-test…';
const firstClick = (state: OfficeState, options?: HostOptions) => press(state, SELF_TEST, options);

/** The first click, its trigger a minute later, and an edit of the draft. */
function untilTheSecondClick(options: HostOptions = {}): OfficeState {
  const state = anOffice();
  firstClick(state, options);
  state.now += A_MINUTE;
  press(state, 'the trigger of the self-test', { context: 'trigger', ...options });
  for (const draft of state.drafts) editDraft(state, draft, 'A word.');
  return state;
}

/** All of it: two clicks, the trigger and the edit. */
function aWholeSelfTest(options: HostOptions = {}): OfficeState {
  const state = untilTheSecondClick(options);
  press(state, SELF_TEST, options);
  return state;
}

describe('in the local office', () => {
  const state = aWholeSelfTest();

  test('every line is as expected: what is expected of Google, the host claims', () => {
    const others = linesOf(state).filter(({ verdict }) => verdict !== 'OK');

    expect(others).toEqual([]);
  });

  test('the fifteen checks are made', () => {
    const numbers = shown(state, 'Self-test')
      .slice(2)
      .map(([number]) => Number(number));

    expect([...new Set(numbers)]).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
  });

  test('nothing stays but the page, and an event that is cancelled', () => {
    const names = state.book.sheets.filter(({ isHidden }) => !isHidden).map(({ name }) => name);

    expect(leftIn(state)).toEqual([]);
    expect(names).toEqual(['Contacts', 'Self-test']);
  });

  test('nobody is invited, and nobody is written to', () => {
    const invited = state.events.map(({ attendees, sendUpdates }) => ({ attendees, sendUpdates }));

    expect(invited).toEqual([{ attendees: [], sendUpdates: 'none' }]);
  });
});

test('the lines stand in the log, too, each as JSON', () => {
  const state = untilTheSecondClick();

  const { ledger } = press(state, SELF_TEST);

  const logged = ledger.logs
    .map(({ text }): Record<string, unknown> => JSON.parse(text))
    .filter(({ cultivate }) => cultivate === 'self-test')
    .map(({ name, seen, verdict }) => ({ name, seen, verdict }));
  expect(logged).toEqual(linesOf(state));
});

test('it takes about a minute of Google’s time, and about as long as it says', () => {
  const { ledger } = firstClick(anOffice());

  expect(ledger.simulatedMs).toBeGreaterThan(20_000);
  expect(ledger.simulatedMs).toBeLessThan(75_000);
});

test('Undo takes the page away, and has nothing else to take back', () => {
  const state = aWholeSelfTest();

  press(state, 'Undo last run');
  press(state, 'Undo last run');

  const names = state.book.sheets.filter(({ isHidden }) => !isHidden).map(({ name }) => name);
  expect(names).toEqual(['Contacts']);
});

describe('what Google does otherwise is seen', () => {
  test.each<[Otherwise, string]>([
    ['raw is text', 'The raw text of a draft'],
    ['triggers made in triggers are disabled', 'It is disabled'],
    ['clearing takes notes', 'Clearing a tab keeps its notes'],
  ])('%s', (otherwise, name) => {
    const state = aWholeSelfTest({ otherwise: [otherwise] });

    expect(namesThatAre(state, 'DIFFERENT')).toEqual([name]);
  });
});

describe('permissions that were refused', () => {
  const WEEK = ['spreadsheets.currentonly', 'script.scriptapp', 'userinfo.email', 'script.container.ui'];

  test.each([
    ['drafts', [...WEEK, 'calendar.events'], 'all but gmail.compose', 15],
    ['the calendar', [...WEEK, 'gmail.compose'], 'all but calendar.events', 8],
    ['both', WEEK, 'all but gmail.compose, calendar.events', 23],
  ])('%s: their lines are skipped, and the others are made', (_what, granted, seen, skipped) => {
    const state = anOffice();
    state.consents[ME] = granted.map((scope) => `${GOOGLE}${scope}`);

    firstClick(state, { consent: 'refuse' });
    press(state, 'the trigger of the self-test');
    for (const draft of state.drafts) editDraft(state, draft, 'A word.');
    press(state, SELF_TEST, { consent: 'refuse' });

    const scopes = linesOf(state).find(({ name }) => name === 'Scopes that are granted');
    expect(scopes).toMatchObject({ seen, verdict: 'DIFFERENT' });
    expect(linesOf(state).filter(({ verdict }) => verdict === 'couldn’t')).toHaveLength(skipped);
    expect(namesThatAre(state, 'OK')).toHaveLength(linesOf(state).length - skipped - 1);
    expect(leftIn(state)).toEqual([]);
  });
});

describe('the second click', () => {
  test('before the trigger has fired ends nothing: its lines wait', () => {
    const state = anOffice();
    firstClick(state);

    press(state, SELF_TEST);

    expect(namesThatAre(state, 'waits')).toContain('It is disabled');
    expect(leftIn(state)).toContain(AT_WORK);
  });

  test('where the trigger never fires ends it after five minutes', () => {
    const state = anOffice();
    firstClick(state);
    state.now += 6 * A_MINUTE;

    press(state, SELF_TEST);

    expect(linesOf(state)).toContainEqual({
      name: 'It is disabled',
      seen: 'the trigger hasn’t fired',
      verdict: 'couldn’t',
    });
    expect(leftIn(state)).toEqual([]);
  });

  test('of somebody who edited nothing can’t see what an edit does, and ends it', () => {
    const state = anOffice();
    firstClick(state);
    press(state, 'the trigger of the self-test');

    press(state, SELF_TEST);

    expect(namesThatAre(state, 'couldn’t')).toHaveLength(4);
    expect(leftIn(state)).toEqual([]);
  });

  test('of somebody else is refused, and leaves all as it is', () => {
    const state = untilTheSecondClick();
    const before = leftIn(state);

    const { told } = press(state, SELF_TEST, { user: COLLEAGUE });

    expect(told).toBe(`${ME} is in the middle of a self-test.`);
    expect(leftIn(state)).toEqual(before);
  });
});

test('who says no gets nothing', () => {
  const state = anOffice();

  firstClick(state, { answers: ['no'] });

  expect(leftIn(state)).toEqual([]);
  expect(state.book.sheets.map(({ name }) => name)).toEqual(['Contacts']);
});

test('an own tab of that name is left alone', () => {
  const state = aHostedOffice({ Contacts: [['Name'], ['Ann Lee']], [AT_WORK]: [['our notes']] });

  const { told } = firstClick(state);

  expect(told).toContain('please rename it');
  expect(shown(state, AT_WORK)).toEqual([['our notes']]);
});

describe('a death anywhere leaves nothing, whichever item is chosen next', () => {
  const A_DAY = 24 * 60 * A_MINUTE;
  /** The office as each call of a run would have left it, had the run died there. */
  const deaths = (office: OfficeState, item: Item): OfficeState[] => {
    const calls = press(copyOf(office), item).ledger.total;
    const state = copyOf(office);
    const left: OfficeState[] = [];
    const atCall = Array.from({ length: calls }, (_, index) => ({
      n: index + 1,
      act: () => void left.push(copyOf(state)),
    }));
    press(state, item, { faults: { atCall } });
    return left;
  };
  const afterTheFirst = anOffice();
  firstClick(afterTheFirst);

  test.each<[string, OfficeState, Item]>([
    ['in the first click', anOffice(), SELF_TEST],
    ['in the trigger', afterTheFirst, 'the trigger of the self-test'],
    ['in the second click', untilTheSecondClick(), SELF_TEST],
  ])('%s', (_where, office, item) => {
    const dead = deaths(office, item);

    const left = dead.flatMap((state, index) => {
      state.now += A_DAY;
      press(state, 'About and permissions');
      return leftIn(state).map((what) => `call ${index + 1}: ${what}`);
    });

    expect(dead.length).toBeGreaterThan(20);
    expect(left).toEqual([]);
  });

  test('of a run that died at work nobody waits for the day after', () => {
    const state = anOffice();
    firstClick(state, { faults: { stopAtCall: 200 } });
    expect(leftIn(state)).not.toEqual([]);

    press(state, 'About and permissions');

    expect(leftIn(state)).toEqual([]);
  });

  test('a colleague’s run leaves it: the draft is in another mailbox', () => {
    const state = anOffice();
    firstClick(state, { faults: { stopAtCall: 200 } });
    const before = leftIn(state);

    press(state, 'About and permissions', { user: COLLEAGUE });

    expect(leftIn(state)).toEqual(before);
  });
});
