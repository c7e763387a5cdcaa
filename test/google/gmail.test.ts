import type { GmailError, HostOptions } from '../../local/host/options';
import type { OfficeState } from '../../local/host/state';
import { gmailDrafts } from '../../src/google/gmail';
import type { Drafts } from '../../src/runner/drafts-port';
import { aHostedOffice, withServices } from '../support/hosted';

const encoded = (message: string): string => Buffer.from(message, 'utf8').toString('base64url');
const MESSAGE = encoded('Message-ID: <one@example.com>\r\nX-Key: L1\r\n\r\nHello');

/** What comes of asking Gmail, which calls it took, and how long. */
function asked<Result>(
  work: (drafts: Drafts) => Result,
  { state = aHostedOffice({}), ...options }: HostOptions & { state?: OfficeState } = {},
) {
  const { result, host } = withServices(state, options, () => work(gmailDrafts()));
  return { result, state, calls: host.ledger.byMethod, milliseconds: host.ledger.simulatedMs };
}

/** A mailbox in which this many drafts lie. */
function aMailbox(count: number): OfficeState {
  const { state } = asked((drafts) => {
    for (let made = 0; made < count; made += 1) drafts.create(MESSAGE);
  });
  return state;
}

test('a draft is made, found, looked at and thrown away', () => {
  const { result, state } = asked((drafts) => {
    const made = drafts.create(MESSAGE);
    const [found, listed] = [drafts.find('one@example.com'), drafts.list()];
    const id = made.ok ? made.value.draftId : '';
    return { made, found, listed, headers: drafts.headers(id), raw: drafts.raw(id), gone: drafts.remove(id) };
  });

  expect(state.drafts).toEqual([]);
  expect(result?.made).toEqual({ ok: true, value: { draftId: 'r1', messageId: expect.any(String) } });
  expect(result?.found).toEqual({ ok: true, value: [result?.made.ok && result.made.value] });
  expect(result?.listed).toEqual(result?.found);
  expect(result?.headers).toEqual({
    ok: true,
    value: new Map([
      ['message-id', '<one@example.com>'],
      ['x-key', 'L1'],
    ]),
  });
  expect(result?.raw).toEqual({ ok: true, value: [...Buffer.from(MESSAGE, 'base64url')] });
  expect(result?.gone).toEqual({ ok: true, value: null });
});

test('what is gone is an answer, not an error', () => {
  const { result } = asked((drafts) => [drafts.headers('r9'), drafts.raw('r9'), drafts.remove('r9')]);

  expect(result).toEqual([
    { ok: true, value: null },
    { ok: true, value: null },
    { ok: true, value: null },
  ]);
});

test('a list has every page', () => {
  const state = aMailbox(501);

  const { result, calls } = asked((drafts) => drafts.list(), { state });

  expect(result?.ok && result.value.length).toBe(501);
  expect(calls['Gmail.Users.Drafts.list']).toBe(2);
});

test('nothing is touched before something is asked', () => {
  const { calls } = asked(() => undefined);

  expect(calls).toEqual({});
});

test('calls keep to 60 quota units a second', () => {
  const start = Date.now();
  const { state } = asked(() => undefined);
  const moment = jest.spyOn(Date, 'now').mockImplementation(() => start + state.now);

  const { milliseconds } = asked((drafts) => Array.from({ length: 7 }, () => drafts.headers('r1')), {
    state,
  });

  moment.mockRestore();
  expect(milliseconds).toBeGreaterThanOrEqual((6 * 20 * 1000) / 60);
});

const error = (given: Partial<GmailError>): GmailError => ({
  n: 1,
  code: 500,
  message: 'Backend Error',
  ...given,
});
const always = (given: Partial<GmailError>): GmailError[] =>
  Array.from({ length: 10 }, (_, index) => error({ ...given, n: index + 1 }));

describe('errors are told by what they mean for this draft and those after it', () => {
  test.each([
    ['too fast: slower, then it goes on', [error({ code: 429, message: 'Rate limit' })], { ok: true }, 2, 1],
    [
      'units a minute: slower, then it goes on',
      [error({ code: 403, message: "Quota exceeded for quota metric 'Units per minute per user'" })],
      { ok: true },
      2,
      1,
    ],
    [
      'too fast for ever: a later run goes on',
      always({ code: 429, message: 'Rate limit' }),
      { ok: false, trouble: 'later' },
      6,
      0,
    ],
    [
      "the day's quota: a later run goes on",
      always({ code: 403, message: 'Service invoked too many times for one day: gmail.' }),
      { ok: false, trouble: 'later' },
      1,
      0,
    ],
    [
      'not allowed: no draft is at fault',
      always({ code: 403, message: 'Delegation denied' }),
      { ok: false, trouble: 'not allowed' },
      1,
      0,
    ],
    [
      'a message that Gmail refuses',
      always({ code: 400, message: 'Invalid To header' }),
      { ok: false, trouble: 'permanent', reason: expect.stringContaining('Invalid To header') },
      1,
      0,
    ],
    [
      'a server error: nobody knows, so it is not made again',
      always({ code: 503 }),
      { ok: false, trouble: 'again' },
      1,
      0,
    ],
    [
      'the answer is lost: the draft is there',
      [error({ isDone: true })],
      { ok: false, trouble: 'again' },
      1,
      1,
    ],
  ])('making one: %s', (_why, gmailErrors, wanted, calls, drafts) => {
    const { result, calls: made, state } = asked((gmail) => gmail.create(MESSAGE), { gmailErrors });

    expect(result).toMatchObject(wanted);
    expect(made['Gmail.Users.Drafts.create']).toBe(calls);
    expect(state.drafts).toHaveLength(drafts);
  });

  test('looking is tried again after a server error', () => {
    const { result, calls } = asked((gmail) => gmail.list(), { gmailErrors: [error({})] });

    expect(result).toEqual({ ok: true, value: [] });
    expect(calls['Gmail.Users.Drafts.list']).toBe(2);
  });

  test('a service that does not answer at all: nobody knows', () => {
    const { result } = asked((gmail) => gmail.create(MESSAGE), {
      faults: { failCall: { n: 1, message: 'Service unavailable' } },
    });

    expect(result).toEqual({ ok: false, trouble: 'again', reason: 'Service unavailable', isGone: false });
  });

  test('a permission that was never given: somebody has to allow it first', () => {
    const state = aHostedOffice({});
    state.consents[state.user] = [];

    const { result } = asked((gmail) => gmail.create(MESSAGE), { state });

    expect(result).toMatchObject({
      ok: false,
      trouble: 'not allowed',
      reason: expect.stringContaining('Choose Letters > Draft… and allow it when Google asks'),
    });
  });
});
