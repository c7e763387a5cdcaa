/** What a draft goes through in Gmail: made from `raw`, found by its id, and given back as it was. */
import { emptyOffice } from '../../local/host/state';
import { readDraft, writeDrafts } from '../../local/office/folder/messages';
import { createHost } from '../../local/host/host';
import { headerText } from '../../src/mail/parse/header-text';
import { bodyOfText } from '../../src/mail/build/html';
import { messageIdOf } from '../../src/mail/build/key';
import { toRaw } from '../../src/mail/build/message';
import { readTemplate } from '../../src/mail/parse/template';
import { anEmail, builtFrom, READERS } from '../support/mail';

const KEY = 'L0001/C0001/2026-11-27';

const openMailbox = () => {
  const office = emptyOffice();
  const drafts = createHost(office).services.Gmail.Users?.Drafts;
  if (!drafts) throw new Error('the host has Gmail drafts');
  return { office, drafts };
};

test('a draft is made, found by the id that its key gives, and carries the key', () => {
  const { office, drafts } = openMailbox();
  const message = builtFrom(anEmail({ key: KEY, subject: 'Grüße 👋', body: bodyOfText('Liebe Zoë') }));

  const made = drafts.create({ message: { raw: toRaw(message) } }, 'me');

  const found = drafts.list('me', { q: `rfc822msgid:${messageIdOf(KEY)}` }).drafts;
  const headers = drafts.get('me', made.id ?? '', { format: 'metadata' }).message?.payload?.headers ?? [];
  const valueOf = (wanted: string) => headers.find(({ name }) => name === wanted)?.value ?? '';
  expect(office.drafts.map(({ raw }) => raw)).toEqual([message]);
  expect(found?.map(({ id }) => id)).toEqual([made.id]);
  expect(valueOf('X-Cultivate-Key')).toBe(KEY);
  expect(headerText(valueOf('Subject'))).toBe('Grüße 👋');
});

test('a draft that Gmail gives back is a template', () => {
  const { drafts } = openMailbox();
  const letter = anEmail({ subject: 'Grüße 👋', body: bodyOfText('Liebe {{Dear|friend}}') });
  const made = drafts.create({ message: { raw: toRaw(builtFrom(letter)) } }, 'me');

  const raw: unknown = drafts.get('me', made.id ?? '', { format: 'raw' }).message?.raw;
  const read = readTemplate(Array.isArray(raw) ? raw.map(Number) : []);

  expect(read).toEqual({
    ok: true,
    template: { subject: 'Grüße 👋', ...letter.body, kept: { inline: [], attachments: [] } },
  });
});

test.each(READERS)('a draft that the local office saved opens in a mail reader, here %s', async (_, read) => {
  const { office, drafts } = openMailbox();
  const file = ['Content-Type: text/csv; name="año.csv"', 'Content-Transfer-Encoding: 8bit', '', 'Zoë;1'];
  const kept = { inline: [], attachments: [{ name: 'año.csv', source: file.join('\r\n') }] };
  const email = anEmail({ subject: 'Grüße', body: bodyOfText('Liebe Zoë'), kept });
  drafts.create({ message: { raw: toRaw(builtFrom(email)) } }, 'me');

  const saved = writeDrafts(office.drafts);
  const mails = await Promise.all(saved.files.map(({ content }) => read(content)));
  const opened = saved.files.map((each, i) => readDraft(each, saved.records[i], 'me'));

  expect(mails.map(({ subject, text, files }) => [subject, text, files.length])).toEqual([
    ['Grüße', 'Liebe Zoë', 1],
  ]);
  expect(
    Buffer.from(mails[0]?.files[0]?.content ?? '', 'base64')
      .toString()
      .trim(),
  ).toBe('Zoë;1');
  expect(opened.map(({ raw }) => raw)).toEqual([builtFrom(email)]);
});
