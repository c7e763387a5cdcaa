import type { Contact } from '../../../src/domain/records/contact';
import { changesOfStatus } from '../../../src/domain/clients/changes-of-status';
import { statusNews } from '../../../src/jobs/clients/status-report';
import { judgedClients, sold } from '../../support/clients';
import { aContact } from '../../support/practice';

const NAMES = ['Ann Lee', 'Bo Roe', 'Cy Fox', 'Dee Ray', 'Ed Poe'];
const idOf = (index: number): string => `C000${index + 1}`;

/** The news of so many clients, who were all like this, and who bought last on that day. */
function newsOf(count: number, given: Partial<Contact>, lastSale: string): string[] {
  const contacts = NAMES.slice(0, count).map((name, index) =>
    aContact({ id: idOf(index), name, kind: 'Client', ...given }),
  );
  const sales = contacts.map(({ id }) => sold(id, lastSale, 10));
  return statusNews(changesOfStatus(judgedClients({ contacts, sales }).clients));
}

const LATELY = '2026-11-01';
const LONG_AGO = '2024-11-01';

test.each<[string, string[], string[]]>([
  ['one went quiet', newsOf(1, { status: 'Active' }, LONG_AGO), ['Now Inactive: Ann Lee.']],
  [
    'as many as a line names',
    newsOf(3, { status: 'Active' }, LONG_AGO),
    ['Now Inactive: Ann Lee, Bo Roe, Cy Fox.'],
  ],
  [
    'more than a line names',
    newsOf(5, { status: 'Active' }, LONG_AGO),
    ['Now Inactive: Ann Lee, Bo Roe, Cy Fox and 2 more.'],
  ],
  ['a household is one', newsOf(2, { household: 'Lee' }, LONG_AGO), ['Now Inactive: Ann Lee and Bo Roe.']],
  ['somebody without a name', newsOf(1, { name: '' }, LONG_AGO), ['Now Inactive: C0001.']],
  ['one came back', newsOf(1, { status: 'Inactive' }, LATELY), ['Active again: Ann Lee.']],
  ['seen for the first time, and Active', newsOf(4, { status: null }, LATELY), []],
  ['nothing changed', newsOf(1, { status: 'Inactive' }, LONG_AGO), []],
  ['somebody set it by hand', newsOf(1, { status: 'Active', statusByHand: 'Inactive' }, LATELY), []],
  ['somebody took the hand off again', newsOf(1, { status: 'Released' }, LATELY), []],
])('what a run tells where %s', (_why, told, expected) => {
  expect(told).toEqual(expected);
});
