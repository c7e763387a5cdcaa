/** What Contact card shows of people, and whom it finds. */
import type { Card } from '../../../src/pages/contract/contact-card';
import { findContacts } from '../../../src/jobs/clients/contact-card/find-contacts';
import { goToContact } from '../../../src/jobs/clients/contact-card/go-to-contact';
import { saveFact } from '../../../src/jobs/clients/contact-card/save-fact';
import { showCard } from '../../../src/jobs/clients/contact-card/show-card';
import { anOffice, day, type TabRows } from '../../support/office';

const PEOPLE = [
  {
    id: 'C0001',
    name: 'Ann Ames',
    household: 'Ames',
    kind: 'Client',
    company: 'Bakery',
    tier: 1,
    core: 'Core',
  },
  { id: 'C0002', name: 'Benoît Lefèvre', household: 'Ames', kind: 'Client', email: 'ben@example.com' },
  { id: 'C0003', name: 'Flo Fox', kind: 'Alliance' },
] as const;
const TABS: TabRows = {
  contacts: PEOPLE.map((person, index) => ({
    ...person,
    ...(index === 0
      ? {
          ...{ phone: '555-0101', otherPhones: ['555-0199'], whyThisTier: 'top fifth', noCalls: true },
          ...{ emailConsent: 'Opted in', consentDate: day('2026-01-02'), consentSource: 'form' },
          birthday: { year: 1980, month: 5, dayOfMonth: 3 },
        }
      : {}),
  })),
  touches: [
    { id: 'T1', contactId: 'C0002', date: day('2026-10-01'), touch: 'Call', result: 'Reached', note: 'glad' },
  ],
  needs: [
    {
      id: 'N1',
      contactId: 'C0001',
      need: 'a lawyer',
      status: 'Open',
      expertId: 'C0003',
      date: day('2026-10-01'),
    },
  ],
  introductions: [
    {
      id: 'I1',
      date: day('2026-10-02'),
      direction: 'Received',
      allianceId: 'C0003',
      personId: 'C0001',
      outcome: 'Open',
    },
    {
      id: 'I2',
      date: day('2026-10-03'),
      direction: 'Given',
      allianceId: 'C0003',
      personId: 'C0001',
      outcome: 'Open',
    },
    {
      id: 'I3',
      date: day('2026-10-04'),
      direction: 'Given',
      allianceId: 'C0001',
      personId: '',
      person: 'Zed',
      outcome: 'Open',
    },
    {
      id: 'I4',
      date: day('2026-10-05'),
      direction: 'Received',
      allianceId: 'C0001',
      personId: '',
      person: '',
      outcome: 'Open',
    },
  ],
  dates: [{ id: 'D1', contactId: 'C0001', date: day('2027-01-01'), what: 'Lease ends' }],
  drafts: [
    { key: 'K1', contactId: 'C0001', letter: 'May', state: 'Sent', repliedOn: day('2026-05-03') },
    { key: 'K2', contactId: 'C0001', letter: 'June', state: 'Drafted' },
  ],
  thisWeek: [
    { key: '2026-11-23/C0001/call', contactId: 'C0001', what: 'Courtesy call', whyToday: 'quarterly call' },
  ],
};

const cardOf = (id: string, selected: { tab: string; row: number } | null = null): Card | null => {
  const { page } = showCard(id).plan({ ...anOffice({ tabs: TABS }), selected: () => selected }, '', '');
  const { card }: { card: Card | null } = Object(page);
  return card;
};

test('all of one contact stands on the card, and what is the household’s with it', () => {
  expect(cardOf('C0001')).toMatchObject({
    name: 'Ann Ames',
    standing: 'Client · Tier 1 · Core · Active',
    whyTier: 'top fifth',
    phones: ['555-0101', '555-0199'],
    consent: 'E-mail: opted in, 2 Jan 2026, form, no calls',
    household: [{ id: 'C0002', name: 'Benoît Lefèvre', about: 'Client' }],
    due: [{ what: 'Courtesy call', day: '', why: 'quarterly call' }],
    sections: [
      { title: 'Last touches', lines: ['1 Oct 2026 · Call · Reached · Benoît Lefèvre · glad'] },
      { title: 'Needs', lines: ['a lawyer · Open · Flo Fox'] },
      {
        title: 'Introductions',
        lines: [
          '2 Oct 2026 · Introduced by Flo Fox · Open',
          '3 Oct 2026 · Introduced to Flo Fox · Open',
          '4 Oct 2026 · We introduced Zed to them · Open',
          '5 Oct 2026 · They introduced somebody · Open',
        ],
      },
      { title: 'Dates', lines: ['1 Jan 2027 · Lease ends'] },
      { title: 'Letters', lines: ['June · Drafted', 'May · Sent · answered 3 May 2026'] },
    ],
    previous: '',
    next: 'C0002',
  });
  expect(cardOf('C0001')?.facts.find(({ column }) => column === 'birthday')?.value).toBe('3 May 1980');
});

test.each([
  ['on Contacts', { tab: 'Contacts', row: 3 }, 'Benoît Lefèvre'],
  ['on another tab', { tab: 'Needs', row: 2 }, 'Ann Ames'],
  ['on a header', { tab: 'Contacts', row: 1 }, undefined],
  ['on a tab of the office’s own', { tab: 'Ours', row: 2 }, undefined],
  ['nowhere', null, undefined],
])('a selection %s', (_where, selected, name) => {
  expect(cardOf('', selected)?.name).toBe(name);
  expect(goToContact.plan({ ...anOffice({ tabs: TABS }), selected: () => selected }, '', '')).toMatchObject(
    name === undefined ? { isRefused: true } : { changes: [{ kind: 'open', tab: 'Contacts' }] },
  );
});

test.each([
  ['a beginning of the name, without its accents', 'lefev', ['Benoît Lefèvre']],
  ['the company', 'bakery', ['Ann Ames']],
  ['the address', 'ben@', ['Benoît Lefèvre']],
  ['two words in any order', 'ames ann', ['Ann Ames']],
  ['a household', 'ames', ['Ann Ames', 'Benoît Lefèvre']],
  ['the middle of a word', 'nn', []],
  ['nothing', '  ', []],
])('%s finds people', (_why, text, names) => {
  const { page } = findContacts(text).plan(anOffice({ tabs: TABS }), '', '');

  const { found }: { found: { name: string }[] } = Object(page);
  expect(found.map(({ name }) => name)).toEqual(names);
});

test('of many the first twelve are told, and how many more there are', () => {
  const contacts = Array.from({ length: 15 }, (_, index) => ({ id: `C${index}`, name: `Kim ${index}` }));

  expect(findContacts('kim').plan(anOffice({ tabs: { contacts } }), '', '').page).toMatchObject({
    others: 3,
  });
});

const DREAM = { id: 'C0001', column: 'dream', was: '', value: 'a boat' } as const;
test.each([
  ['is saved', DREAM, 'saved', [{ kind: 'set', values: { dream: 'a boat' }, asked: true }]],
  ['that stands there already writes nothing', { ...DREAM, value: '' }, 'saved', []],
  [
    'is emptied',
    { id: 'C0001', column: 'birthday', was: '3 May 1980', value: ' ' } as const,
    'saved',
    [{ values: { birthday: null } }],
  ],
  ['that nobody can read', { ...DREAM, column: 'anniversary', value: 'soon' } as const, 'not understood', []],
  ['that somebody changed', { ...DREAM, was: 'a house' }, 'changed meanwhile', []],
  ['of somebody who is gone', { ...DREAM, id: 'C9999' }, 'gone', []],
])('a fact %s', (_what, typed, is, changes) => {
  const plan = saveFact(typed).plan(anOffice({ tabs: TABS }), '', '');

  expect(plan).toMatchObject({ page: { is }, changes });
});
