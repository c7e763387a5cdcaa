/**
 * The text of a Gmail draft as a letter's: found by its subject, with its formatting and what is attached.
 */
import type { HostOptions } from '../../../local/host/options';
import type { OfficeState } from '../../../local/host/state';
import { googlePorts } from '../../../src/google/ports';
import { draftLetter } from '../../../src/jobs/letters/draft/draft-letter';
import { runJob } from '../../../src/runner/run';
import { runHosted, tabOf, withServices } from '../../support/hosted';
import { anOfficeWithLetters, keysIn, PRINCIPAL, typed } from '../../support/letter-office';

const draft = (state: OfficeState, options: HostOptions = {}) =>
  runHosted(state, draftLetter, { answers: ['yes', 'yes'], ...options });
const saidBy = (run: ReturnType<typeof draft>): string => run.outcome?.message ?? '';
const subjectsIn = (state: OfficeState): string[] =>
  state.drafts.map(({ raw }) => /^Subject: (.*)/m.exec(raw)?.[1]?.trim() ?? '');

/** An office whose letter names a template, and drafts with these subjects. */
const templated = (...subjects: readonly string[]): OfficeState => {
  const state = anOfficeWithLetters(1, { 'Template draft': 'My template', Subject: '', Body: '' });
  const html = 'Content-Type: text/html; charset=UTF-8\r\n\r\n<p>Dear <b>{{Dear}}</b></p>';
  state.drafts = subjects.map((subject, index) => ({
    id: `t${index}`,
    owner: PRINCIPAL,
    messageId: `m${index}`,
    threadId: `m${index}`,
    raw: `Subject: ${subject}\r\n${html}`,
  }));
  return state;
};

test('is taken with its formatting, fields and all', () => {
  const state = templated('Another', 'My template');

  draft(state);

  expect(keysIn(state)).toEqual(['', '', 'L0001-C0001']);
  expect(subjectsIn(state).at(-1)).toBe('My template');
  expect(
    Buffer.from(state.drafts.at(-1)?.raw.split('base64\r\n\r\n').at(-1) ?? '', 'base64').toString(),
  ).toMatch(/^<p>Dear <b>Dear 0001<\/b><\/p>/);
});

test('attachments come along, and a text that doesn’t fit is told', () => {
  const state = templated('My template');
  const [template] = state.drafts;
  if (template)
    template.raw =
      'Subject: My template\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nHello {{Deer}}' +
      '\r\n--b\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\n' +
      'Content-Transfer-Encoding: base64\r\n\r\nQUJD\r\n--b--\r\n';

  const wrong = saidBy(draft(state));
  if (template) template.raw = template.raw.replace('Deer', 'Dear');
  draft(state);

  expect(wrong).toContain('did you mean {{Dear}}?');
  expect(state.drafts.at(-1)?.raw).toContain('filename=a.pdf');
});

test.each([
  ['the list', 1],
  ['its headers', 2],
  ['the draft itself', 3],
])('where Gmail doesn’t give %s, nothing is drafted', (_what, first) => {
  const state = templated('My template');
  const gmailErrors = Array.from({ length: 30 }, (_, index) => ({
    n: first + index,
    code: 500,
    message: 'Backend Error',
  }));

  const run = draft(state, { gmailErrors });

  expect(saidBy(run)).toContain('Backend Error');
  expect(state.drafts).toHaveLength(1);
});

test.each([
  ['who joins later is drafted from it, too, though the drafts made of it bear its subject', 0],
  ['and though the rows of those are gone', 1],
])('%s', (_why, rowsDeleted) => {
  const state = templated('My template');
  draft(state);
  tabOf(state, 'Drafts').cells.splice(1, rowsDeleted);
  typed(state, 'Contacts', 'Name 0001', 'Name', 'Name 0002');
  typed(state, 'Contacts', 'Name 0002', 'ID', 'C0002');
  typed(state, 'Contacts', 'Name 0002', 'Email', 'c0002@example.com');

  const run = draft(state);

  expect(saidBy(run)).not.toContain('Gmail has');
  expect(keysIn(state)).toContain('L0001-C0002');
});

test('a mailbox too full to be looked through in time', () => {
  const state = templated('Another', 'My template');

  const { result } = withServices(state, { context: 'menu', answers: ['yes'] }, () => {
    const ports = googlePorts('screen');
    let asked = 0;
    const clock = { ...ports.clock, elapsed: () => (asked += 1) * 100_000 };
    return runJob({ ...ports, clock, log: () => undefined }, draftLetter);
  });

  expect(result?.message).toContain('Gmail has too many drafts to look for "My template" among them');
});

test('a draft without a subject is no template', () => {
  const state = templated('My template');
  for (const each of state.drafts) each.raw = each.raw.replace(/^Subject: .*\r\n/m, '');

  expect(saidBy(draft(state))).toContain('Gmail has no draft with the subject "My template"');
});

test('a draft without text is no template', () => {
  const state = templated('My template');
  const [template] = state.drafts;
  if (template)
    template.raw = 'Subject: My template\r\nContent-Type: application/pdf; name=a.pdf\r\n\r\nQUJD';

  expect(saidBy(draft(state))).toContain('The draft has no text');
});

test.each([
  ['none has that subject', [], 'Gmail has no draft with the subject "My template".'],
  ['two are alike', ['My template', 'My template'], 'Gmail has 2 drafts with the subject "My template"'],
])('%s: nothing is drafted', (_why, subjects, message) => {
  const state = templated(...subjects);

  const run = draft(state);

  expect(saidBy(run)).toContain(message);
  expect(state.drafts).toHaveLength(subjects.length);
});
