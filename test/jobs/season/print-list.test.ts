import { begin } from '../../../src/jobs/pipeline/pipeline';
import { printListPage } from '../../../src/jobs/season/print-list';
import { anOffice, type TabRows } from '../../support/office';

const client = { kind: 'Client' } as const;
const ONLINE = { ...client, id: 'C0001', name: 'Ann Lee', email: 'ann@example.com' };
const ON_PAPER = {
  ...client,
  id: 'C0002',
  name: 'Bo Berg',
  dear: 'Bo',
  address: '1 Main Street\nSpringfield',
  phone: '555-0102',
};
const UNKNOWN = { ...client, id: 'C0003', name: 'Cy Cole', phone: '555-0103' };
const HEADERS = ['Name', 'ID', 'Dear', 'Postal address', 'Phone'];

const listFor = (contacts: TabRows['contacts'] = [], given: TabRows = {}) =>
  printListPage(begin(anOffice({ tabs: { contacts, ...given } })).office);
/** What stands below the three lines that say what the page is. */
const below = (list: ReturnType<typeof listFor>) => list.page.rows.slice(4);

describe('the Print list', () => {
  test('has the postal address of each client without an e-mail address', () => {
    const list = listFor([ONLINE, ON_PAPER]);

    expect(list.page.rows[0]?.[0]).toBe('The Hard-times letter on paper, as of 23 Nov 2026');
    expect(below(list)).toEqual([
      HEADERS,
      ['Bo Berg', 'C0002', 'Bo', '1 Main Street\nSpringfield', '555-0102'],
    ]);
    expect(list.told).toBe('The tab Print list has 1 letter to print.');
  });

  test('has those who are to be called below the others', () => {
    const list = listFor([ON_PAPER, UNKNOWN]);

    expect(below(list).slice(3)).toEqual([
      ['Neither an e-mail nor a postal address: call them.', '', '', '', ''],
      HEADERS,
      ['Cy Cole', 'C0003', '', '', '555-0103'],
    ]);
    expect(list.told).toBe(
      'The tab Print list has 1 letter to print, and 1 client to call who has no address at all.',
    );
  });

  test('says so where nobody is to be written to on paper', () => {
    const list = listFor([UNKNOWN, { ...UNKNOWN, id: 'C0004', name: 'Di Dorn' }]);

    expect(below(list)[0]?.[0]).toBe('Nobody: no client without e-mail has a postal address.');
    expect(list.told).toBe(
      'The tab Print list has 0 letters to print, and 2 clients to call who have no address at all.',
    );
  });

  test.each([
    { why: 'opted out', given: { emailConsent: 'Opted out' } },
    { why: 'is marked Do not contact', given: { statusByHand: 'Do not contact' } },
    { why: 'is a prospect', given: { kind: 'Prospect' } },
  ] as const)('leaves out who $why', ({ given }) => {
    expect(listFor([{ ...ON_PAPER, ...given }]).told).toBe('The tab Print list has 0 letters to print.');
  });

  test('goes by every client, even where the row of the letter is narrowed', () => {
    const letters = [{ id: 'L0001', name: 'Calm', kind: 'Hard-times letter', tiers: [1] }] as const;

    expect(listFor([ON_PAPER], { letters }).told).toBe('The tab Print list has 1 letter to print.');
  });
});
