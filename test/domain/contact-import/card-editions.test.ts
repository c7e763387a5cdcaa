/**
 * Address cards as phones and mail programs write them today, besides the files that were written by real
 * ones.
 */
import { only } from '../../support/nothing-vanishes';

const card = (...lines: readonly string[]): string => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');

test('4.0: the number and the address that are preferred, and whoever died', () => {
  const text = card(
    ...[
      'VERSION:4.0',
      'FN:Ann Example',
      'BDAY:--0503',
      'DEATHDATE:20250101',
      'EMAIL;PREF=2;TYPE=work:w@x.example',
    ],
    ...['EMAIL;PREF=1:a@x.example', 'TEL;VALUE=uri;TYPE="voice,cell";PREF=1:tel:+1-312-555-0101;ext=5'],
  );

  expect(only(text)).toMatchObject({
    ...{
      emails: ['a@x.example', 'w@x.example'],
      phones: [{ text: '+1-312-555-0101 ext. 5', label: 'mobile' }],
    },
    refusals: new Set(['Nothing']),
  });
});

test('Android’s own lines, and a parameter that no standard knows', () => {
  const custom = (kind: string, rest: string): string =>
    `X-ANDROID-CUSTOM:vnd.android.cursor.item/${kind};${rest};;;;;;;;;;;;;`;
  const text = card(
    ...[
      'VERSION:2.1',
      'N;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=45;=41=6E=6E;;;',
      custom('nickname', 'Annie;1'),
    ],
    ...[
      'TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=53=75):3125550101',
      custom('relation', 'Tom;14'),
    ],
    ...[custom('contact_event', '2001-06-02;1'), custom('contact_event', '2015-01-01;0;First day')],
  );

  expect(only(text)).toMatchObject({
    ...{ dear: 'Annie', spouse: 'Tom', anniversary: { year: 2001, month: 6, dayOfMonth: 2 } },
    ...{ phones: [{ text: '3125550101' }], background: 'First day: 2015-01-01' },
  });
});

test('Outlook’s: its picture and its design are no facts, its spouse and assistant are', () => {
  const text = card(
    ...['VERSION:2.1', 'N:Kim;Bo', 'FN:Bo Kim', 'X-MS-OL-DESIGN;CHARSET=utf-8:<card xmlns="http://x">'],
    ...[
      'X-MS-CARDPICTURE;TYPE=JPEG;ENCODING=BASE64:',
      ' /9j/4AAQ',
      '',
      'X-MS-SPOUSE;N;x:Eve',
      'X-MS-ASSISTANT:Ann',
    ],
  );

  expect(only(text)).toMatchObject({ spouse: 'Eve', own: new Map(), background: 'assistant: Ann' });
});

test('two lines of one name that nobody knows both stay', () => {
  const text = card('VERSION:3.0', 'FN:Ann Example', 'IMPP:skype:ann', 'IMPP:xmpp:ann@x.example');

  expect(only(text).own).toEqual(new Map([['IMPP', 'skype:ann; xmpp:ann@x.example']]));
});

test('groups that Google makes for itself are no tags', () => {
  expect(only(card('VERSION:3.0', 'FN:Ann Example', 'CATEGORIES:myContacts,Client,starred')).tags).toEqual([
    'Client',
  ]);
});
