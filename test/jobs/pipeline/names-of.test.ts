import { namesOf } from '../../../src/jobs/pipeline/names-of';

const ann = { id: 'C0001', name: 'Ann Lee', company: 'Acme', email: '' };

describe('the name of a contact in other tabs', () => {
  test.each([
    ['the name alone, where it is the only one', [ann], 'C0001', 'Ann Lee'],
    ['the company too, where two have the name', [ann, { ...ann, id: 'C0002' }], 'C0001', 'Ann Lee (Acme)'],
    ['nothing for somebody who is gone', [ann], 'C0009', ''],
  ])('is %s', (_why, contacts, id, expected) => {
    expect(namesOf(contacts)(id)).toBe(expected);
  });
});
