import { resolveNames } from '../../../src/jobs/pipeline/resolve-names';
import { tables } from '../../../src/sheets/tabs/tables';
import { anOffice, day, type TabRows } from '../../support/office';

const ann = { id: 'C0001', name: 'Ann Lee', company: 'Acme' };
const resolve = (tabs: TabRows) => resolveNames(anOffice({ tabs: { contacts: [ann], ...tabs } }));
const leaseOf = (contact: string) => ({ id: 'D0001', contact, date: day('2027-01-01') });

describe('names in other tabs', () => {
  test('get the id beside them', () => {
    const { office, changes, problems } = resolve({ dates: [leaseOf('ann lee')] });

    expect(office.tables.dates.rows).toMatchObject([{ contactId: 'C0001' }]);
    expect(changes).toEqual([
      { kind: 'set', table: tables.dates, id: 'D0001', values: { contactId: 'C0001' }, asked: false },
    ]);
    expect(problems).toEqual([]);
  });

  test('give a row its id where that is the contact’s', () => {
    const { office, changes } = resolve({ alliances: [{ contact: 'Ann Lee' }] });

    expect(office.tables.alliances.rows).toMatchObject([{ id: 'C0001', contactId: 'C0001' }]);
    expect(changes).toEqual([{ kind: 'id', table: tables.alliances, line: 2, id: 'C0001' }]);
  });

  test('are reported where nobody has them, and change nothing', () => {
    const { changes, problems } = resolve({ dates: [leaseOf('Cy')] });

    expect(changes).toEqual([]);
    expect(problems).toMatchObject([{ tab: 'Dates', row: 2, column: 'Contact', found: 'Cy' }]);
  });

  test('change nothing in a row that has no id of its own yet', () => {
    const { office, changes } = resolve({ dates: [{ ...leaseOf('Ann Lee'), id: '' }] });

    expect(changes).toEqual([]);
    expect(office.tables.dates.rows).toMatchObject([{ contactId: 'C0001' }]);
  });

  test('change nothing that says already whom it means', () => {
    const { changes } = resolve({ dates: [{ ...leaseOf('Ann Lee'), contactId: 'C0001' }] });

    expect(changes).toEqual([]);
  });
});
