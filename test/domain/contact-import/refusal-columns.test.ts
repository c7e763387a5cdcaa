/** Who refuses what, and who has agreed, as other programs keep it. */
import type { ImportedPerson } from '../../../src/domain/contact-import/person/person';
import { readText, type ListRead } from '../../../src/domain/contact-import/read-list';
import { aDateReader } from '../../support/imported';

const read = (text: string): ListRead => readText(text, aDateReader());
const first = (text: string): ImportedPerson => {
  const [person] = read(text).people;
  if (!person) throw new Error('nobody was read');
  return person;
};

describe('refusals, in whatever sense and direction a program keeps them', () => {
  const CASES: readonly (readonly [
    string,
    string,
    string,
    Partial<Record<'refusals' | 'isBounced' | 'isOptedIn', unknown>>,
  ])[] = [
    [
      'Mailchimp, unsubscribed: everybody in the file',
      'Email Address,First Name,Last Name,UNSUB_TIME,UNSUB_REASON',
      'a@x.example,Ann,Example,,',
      { refusals: new Set(['No email']) },
    ],
    [
      'Mailchimp, cleaned: the address is of no use',
      'Email Address,First Name,Last Name,CLEAN_TIME',
      'a@x.example,Ann,Example,2025-01-02 03:04:05',
      { refusals: new Set(), isBounced: true },
    ],
    [
      'Mailchimp, subscribed',
      'Email Address,First Name,Last Name,OPTIN_TIME,CONFIRM_TIME,LAST_CHANGED,NOTES,TAGS',
      'a@x.example,Ann,Example,2024-05-06 07:08:09,2024-05-06 07:10:00,2024-05-06 07:10:00,,',
      { isOptedIn: true },
    ],
    ...(
      [
        ['Opt-In', 'Subscribed 5/5', { isOptedIn: true, refusals: new Set() }],
        ['Opt-In', 'Opted in (web form)', { isOptedIn: true, refusals: new Set() }],
        ['Opt-In', 'yes, by phone', { isOptedIn: true, refusals: new Set() }],
        ['Opt-In', 'no - asked 5 May', { isOptedIn: false, refusals: new Set(['No email']) }],
        ['Opt-In', 'Subscribed until he unsubscribed', { isOptedIn: false, refusals: new Set(['No email']) }],
        ['Opt-In', 'yesterday he said no', { isOptedIn: false, refusals: new Set(['No email']) }],
        ['Do Not Email', 'No (is fine)', { refusals: new Set() }],
        ['Do Not Email', 'Yes - since 2024', { refusals: new Set(['No email']) }],
        ['Do Not Email', 'per Ann', { refusals: new Set(['No email']) }],
        ['Consent withdrawn', 'yes', { isOptedIn: false, refusals: new Set(['No email']) }],
        ['Consentement retiré', 'Oui', { isOptedIn: false, refusals: new Set(['No email']) }],
        ['Sin consentimiento', 'Sí', { isOptedIn: false, refusals: new Set(['No email']) }],
        ['Einwilligung widerrufen', 'ja', { isOptedIn: false, refusals: new Set(['No email']) }],
        ['Einwilligung', 'ja', { isOptedIn: true, refusals: new Set() }],
        ['Do not call/fax', 'yes', { refusals: new Set(['No calls']) }],
        ['Do not email or fax', 'yes', { refusals: new Set(['No email']) }],
        ['Do not fax', 'yes', { refusals: new Set() }],
        ['Tags', 'NE Communications', { refusals: new Set() }],
        ['Tags', 'Do not contact since May 2024', { refusals: new Set(['Nothing']) }],
        ['Tags', 'nicht kontaktieren', { refusals: new Set(['Nothing']) }],
        ['Tags', 'Husband died', { refusals: new Set() }],
        ['Notes', 'Do not contact since May 2024', { refusals: new Set(['Nothing']) }],
        ['Notes', 'Please don’t contact', { refusals: new Set(['Nothing']) }],
      ] as const
    ).map(
      ([header, value, expected]) =>
        [
          `${header}: ${value}`,
          `Name,Email,${header}`,
          `Ann Example,a@x.example,"${value}"`,
          expected,
        ] as const,
    ),
    [
      'HubSpot',
      'Record ID,First Name,Last Name,Email,Unsubscribed from all email',
      '1,Ann,Example,a@x.example,true',
      { refusals: new Set(['No email']) },
    ],
    [
      'HubSpot, not unsubscribed',
      'Record ID,First Name,Last Name,Email,Unsubscribed from all email',
      '1,Ann,Example,a@x.example,false',
      { refusals: new Set() },
    ],
    [
      'Wealthbox',
      'First Name,Last Name,Household Name,Contact Type,Email Address,Do Not Email',
      'Ann,Example,Example,Client,a@x.example,Yes',
      { refusals: new Set(['No email']) },
    ],
    [
      'Salesforce',
      'First Name,Last Name,Account Name,Email,Email Opt Out,Do Not Call',
      'Ann,Example,Acme,a@x.example,1,1',
      { refusals: new Set(['No email', 'No calls']) },
    ],
    [
      'Salesforce: a bounce has a reason',
      'First Name,Last Name,Account Name,Email,Email Bounced Reason',
      'Ann,Example,Acme,a@x.example,550 no such user',
      { isBounced: true },
    ],
    [
      'a log of a mail merge',
      'First Name,Email Address,Merge status',
      'Ann,a@x.example,UNSUBSCRIBED',
      { refusals: new Set(['No email']) },
    ],
    [
      'a bounce in it',
      'First Name,Email Address,Merge status',
      'Ann,a@x.example,BOUNCED',
      { refusals: new Set(), isBounced: true },
    ],
    [
      'a letter that only went',
      'First Name,Email Address,Merge status',
      'Ann,a@x.example,EMAIL_OPENED',
      { refusals: new Set(), isBounced: false },
    ],
    [
      'a no in a column of what is allowed',
      'Name,Email,Newsletter',
      'Ann Example,a@x.example,No',
      { refusals: new Set(['No email']) },
    ],
    [
      'a yes in another language',
      'Name,Email,Opted out',
      'Ann Example,a@x.example,ja',
      { refusals: new Set(['No email']) },
    ],
    [
      'a day is since when',
      'Name,Email,Date unsubscribed',
      'Ann Example,a@x.example,5/3/2024',
      { refusals: new Set(['No email']) },
    ],
    ['deceased', 'Name,Email,Deceased', 'Ann Example,a@x.example,Y', { refusals: new Set(['Nothing']) }],
    [
      'a tag',
      'Name,Email,Tags',
      'Ann Example,a@x.example,"Client, Do Not Email"',
      { refusals: new Set(['No email']) },
    ],
    [
      'a note',
      'Name,Email,Notes',
      'Ann Example,a@x.example,Asked to be taken off the list.',
      { refusals: new Set(['No email']) },
    ],
    [
      'what nobody understands counts as a no',
      'Name,Email,Do not email',
      'Ann Example,a@x.example,see file',
      { refusals: new Set(['No email']) },
    ],
  ];

  test.each(CASES)('%s', (_why, headers, row, expected) => {
    expect(first(`${headers}\n${row}\n`)).toMatchObject(expected);
  });

  test('a column that sounds like a refusal and isn’t understood is not sure', () => {
    const { columns } = read('Name,Email,Privacy level\nAnn Example,a@x.example,3\n');

    expect(columns.map(({ isSure }) => isSure)).toEqual([true, true, false]);
  });
});

describe('notes', () => {
  const noted = (notes: string) => first(`Name,Email,Notes\nAnn Example,a@x.example,"${notes}"\n`).refusals;

  test('of somebody else’s death refuse nothing', () => {
    expect(noted('Husband died in 2019, passed away at home')).toEqual(new Set());
  });

  test('that say so refuse all contact', () => {
    expect(noted('Do not contact before the court has decided')).toEqual(new Set(['Nothing']));
  });
});
