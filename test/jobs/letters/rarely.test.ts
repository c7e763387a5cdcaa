/**
 * What happens rarely, and must not go wrong all the same: full mailboxes, rows and letters that are gone,
 * cells that can't be read.
 */
import { emptySheet, type Content, type OfficeState } from '../../../local/host/state';
import type { GmailError } from '../../../local/host/options';
import { googlePorts } from '../../../src/google/ports';
import { draftLetter } from '../../../src/jobs/letters/draft/draft-letter';
import { goOnWithDrafts } from '../../../src/jobs/letters/draft/go-on-with-drafts';
import { runJob } from '../../../src/runner/run';
import { runHosted, tabOf, withServices } from '../../support/hosted';
import {
  aDeadRun,
  anOfficeWithLetters,
  column,
  keysIn,
  lying,
  PRINCIPAL,
  typed,
} from '../../support/letter-office';
import { day } from '../../support/office';

const draft = (state: OfficeState) => runHosted(state, draftLetter, { answers: ['yes', 'yes'] });
const goOn = (state: OfficeState) =>
  runHosted(state, goOnWithDrafts, { context: 'trigger', user: PRINCIPAL });
const statesIn = (state: OfficeState): Content[] => column(state, 'Drafts', 'State');
const whysIn = (state: OfficeState): Content[] => column(state, 'Drafts', 'Why');
const every = (given: Partial<GmailError>): GmailError[] =>
  Array.from({ length: 60 }, (_, index) => ({ n: index + 1, code: 500, message: 'Backend Error', ...given }));

const gone = { contactId: 'C0001', state: 'Drafted', draftId: 'g-L0001-C0001', messageId: 'm' };

test('a draft that can’t be thrown away stays, and its row with it', () => {
  const state = aDeadRun([{ time: '2026-11-23T06:58:00' }], [lying('L0001-C0001')]);
  typed(state, 'Contacts', 'Name 0001', 'Email consent', 'Opted out');
  const gmailErrors = every({ code: 403, message: 'Delegation denied' }).filter(({ n }) => n > 1);

  runHosted(state, goOnWithDrafts, { context: 'trigger', user: PRINCIPAL, gmailErrors });

  expect([statesIn(state)[0], state.drafts.length]).toEqual(['Drafted', 1]);
});

test('drafts of a letter whose row is gone are left alone', () => {
  const state = aDeadRun([{ ...gone, letterId: 'L0009', key: 'L0009-C0001' }, {}], [lying('L0001-C0001')]);

  goOn(state);

  expect(statesIn(state)).toEqual(['Drafted', 'Drafted', 'Drafted']);
});

test('a mailbox too full to be looked through in time: a person says', () => {
  const state = aDeadRun([{}], [lying('one'), lying('two')]);

  const { result } = withServices(state, { context: 'trigger', user: PRINCIPAL }, () => {
    const ports = googlePorts('trigger');
    let asked = 0;
    const now = () => ({ day: day('2026-11-23'), secondOfDay: 7 * 3600 });
    const clock = { ...ports.clock, now, elapsed: () => (asked += 1) * 100_000 };
    return runJob({ ...ports, clock, log: () => undefined }, goOnWithDrafts);
  });

  expect(result?.ok).toBe(true);
  expect(whysIn(state)[0]).toContain('Not all drafts of the mailbox could be looked at');
});

test('a draft that goes while the mailbox is looked through is none of ours', () => {
  const state = aDeadRun([{}], [lying('one', { raw: 'Subject: mine\r\n\r\n' })]);
  const { ledger } = goOn(aDeadRun([{}], [lying('one')])).host;
  const goes = () => {
    state.drafts = state.drafts.filter(({ id }) => id !== 'g-one');
  };
  const get = ledger.total;

  runHosted(state, goOnWithDrafts, {
    context: 'trigger',
    user: PRINCIPAL,
    faults: {
      atCall: Array.from({ length: get }, (_, index) => ({
        n: index + 1,
        act: () => (index > 60 ? goes() : undefined),
      })),
    },
  });

  expect(statesIn(state)[0]).toBe('Drafted');
});

test('a row that was never begun, and whose letter is gone, keeps nobody awake', () => {
  const state = aDeadRun([{ time: '' }], []);
  tabOf(state, 'Letters').cells.splice(1);

  const { outcome } = goOn(state);

  expect(outcome?.message).toBe('No draft is left to be made.');
});

test('a row in doubt whose letter is gone is settled all the same', () => {
  const state = aDeadRun([{}], [lying('L0001-C0001')]);
  tabOf(state, 'Letters').cells.splice(1);

  goOn(state);

  expect(statesIn(state)).toEqual(['Drafted']);
});

test('what can’t be read speaks against writing', () => {
  const state = anOfficeWithLetters(3);
  tabOf(state, 'Contacts').cells[0]?.push('Draining');
  typed(state, 'Contacts', 'Name 0001', 'Email consent', 'perhaps');
  typed(state, 'Contacts', 'Name 0002', 'Draining', 'a bit');

  draft(state);

  expect(keysIn(state)).toEqual(['L0001-C0003']);
});

test('an alliance counts as one, whatever its Kind', () => {
  const state = anOfficeWithLetters(2, { Kinds: 'Alliance' });
  const sheet = emptySheet(8, 'Alliances');
  sheet.cells = [['Contact'], ['Name 0002']];
  state.book.sheets.push(sheet);

  draft(state);

  expect(keysIn(state)).toEqual(['L0001-C0002']);
});

test('a subject whose field is blank keeps its recipient out', () => {
  const state = anOfficeWithLetters(2, { Subject: 'For {{Dear}}' });
  typed(state, 'Contacts', 'Name 0001', 'Dear', '');

  draft(state);

  expect(statesIn(state)).toEqual(['Skipped', 'Drafted']);
  expect(whysIn(state)[0]).toContain('Dear is blank');
});

test('what was drafted and edited since is known by its own id, and isn’t looked into', () => {
  const known = {
    contactId: 'C0002',
    email: 'c0002@example.com',
    key: 'L0001-C0002',
    state: 'Drafted',
    draftId: 'g-L0001-C0002',
  };
  const state = aDeadRun([{}, known], [lying('L0001-C0002')]);

  const { host } = goOn(state);

  expect(host.ledger.byMethod['Gmail.Users.Drafts.get']).toBeUndefined();
  expect(statesIn(state)).toEqual(['Drafted', 'Drafted']);
});

test('a letter without From is the principal’s', () => {
  const state = anOfficeWithLetters(1, { From: '' });

  draft(state);

  expect(state.drafts.map(({ owner }) => owner)).toEqual([PRINCIPAL]);
});

test('a personal letter from a template has nothing below it', () => {
  const state = anOfficeWithLetters(1, { Kind: 'Personal', 'Template draft': 'Mine', Subject: 'Hello' });
  state.drafts = [
    lying('one', { raw: 'X-Empty: yes\r\n\r\n' }),
    lying('two', { raw: 'Subject: Mine\r\nContent-Type: text/html\r\n\r\n<p>Hi</p>' }),
  ];

  draft(state);

  const html = state.drafts.at(-1)?.raw.split('base64\r\n\r\n').at(-1) ?? '';
  expect(Buffer.from(html, 'base64').toString()).toMatch(/^<p>Hi<\/p>/);
  expect(Buffer.from(html, 'base64').toString()).not.toContain('stop');
});

test('a template that goes while it is read', () => {
  const state = anOfficeWithLetters(1, { 'Template draft': 'Mine' });
  state.drafts = [lying('one', { raw: 'Subject: Mine\r\n\r\nHi' })];
  const { result } = withServices(state, { context: 'menu', answers: ['yes'] }, () => {
    const ports = googlePorts('screen');
    const drafts = { ...ports.drafts, raw: () => ({ ok: true as const, value: null }) };
    return runJob({ ...ports, drafts, log: () => undefined }, draftLetter);
  });

  expect(result?.message).toContain('It has no text');
});
