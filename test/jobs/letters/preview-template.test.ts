/** Letters > Preview… of a letter whose text is a Gmail draft. */
import type { OfficeState } from '../../../local/host/state';
import { previewLetter } from '../../../src/jobs/letters/preview/preview-letter';
import { runHosted, shown } from '../../support/hosted';
import { anOfficeWithLetters, ASSISTANT, lying, PRINCIPAL } from '../../support/letter-office';

const HTML = 'Content-Type: text/html; charset=UTF-8\r\n\r\n<p>Dear <b>{{Dear}}</b></p>';
const preview = (state: OfficeState, user = PRINCIPAL) => runHosted(state, previewLetter(), { user });
const lineOf = (state: OfficeState, label: string): string | undefined =>
  shown(state, 'Preview').find(([first]) => first === label)?.[1];
const textOf = (state: OfficeState): string =>
  shown(state, 'Preview')
    .map((line) => line.join(' ').trim())
    .join('\n');

function templated(raw: string, ...subjects: readonly string[]): OfficeState {
  const state = anOfficeWithLetters(1, { 'Template draft': 'My template', Subject: '', Body: '' });
  state.drafts = subjects.map((subject, index) =>
    lying(`t${index}`, { raw: `Subject: ${subject}\r\n${raw}` }),
  );
  return state;
}

test('its text is read from there, and permission for Gmail is asked first', () => {
  const state = templated(HTML, 'Another', 'My template');

  const { host } = preview(state);

  expect([lineOf(state, 'Subject'), lineOf(state, 'Text')]).toEqual(['My template', 'Dear Dear 0001']);
  expect(textOf(state)).toContain('In Gmail it has its formatting, which isn’t shown here.');
  expect(host.ledger.byMethod['ScriptApp.requireScopes']).toBe(2);
  expect(state.drafts).toHaveLength(2);
});

test('what goes along is named', () => {
  const state = templated(
    'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\nHello <img src="cid:logo">' +
      '\r\n--b\r\nContent-Type: image/png; name=logo.png\r\nContent-ID: <logo>\r\nContent-Transfer-Encoding: base64\r\n\r\nQUJD' +
      '\r\n--b\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\n' +
      'Content-Transfer-Encoding: base64\r\n\r\nQUJD\r\n--b--\r\n',
    'My template',
  );

  preview(state);

  expect(textOf(state)).toContain('Attached: a.pdf.\n1 picture stands in the text.');
});

test.each([
  ['there is none', [], 'Gmail has no draft with the subject "My template".'],
  ['two are alike', ['My template', 'My template'], 'Gmail has 2 drafts with the subject "My template"'],
])('where %s, that stops the letter', (_why, subjects, stop) => {
  const state = templated(HTML, ...subjects);

  const { outcome } = preview(state);

  expect(outcome?.message).toContain("can't be drafted yet: 1 thing stops it");
  expect(textOf(state)).toContain(stop);
  expect(textOf(state)).toContain('1 person, a draft each');
  expect(lineOf(state, 'Text')).toBeUndefined();
});

test('a field in it that is unknown stops the letter', () => {
  const state = templated('Content-Type: text/plain\r\n\r\nHello {{Deer}}', 'My template');

  preview(state);

  expect(textOf(state)).toContain('did you mean {{Dear}}?');
});

test('in somebody else’s mailbox it can’t be looked at, which stops nothing', () => {
  const state = templated(HTML, 'My template');

  const { host } = preview(state, ASSISTANT);

  expect(textOf(state)).toContain('Nothing stops it');
  expect(textOf(state)).toContain(`The text is the Gmail draft "My template" in the mailbox of ${PRINCIPAL}`);
  expect(host.ledger.byMethod['ScriptApp.requireScopes']).toBe(1);
});
