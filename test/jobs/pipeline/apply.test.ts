import { withChanges } from '../../../src/jobs/pipeline/apply';
import { appendRow, giveId, removeRow, setAsAsked, setCells } from '../../../src/runner/change';
import { contacts } from '../../../src/sheets/tabs/contacts';
import { needs } from '../../../src/sheets/tabs/needs';
import { tables } from '../../../src/sheets/tabs/tables';
import { thisWeek } from '../../../src/sheets/tabs/this-week';
import { anOffice, day } from '../../support/office';

const ann = { id: 'C0001', name: 'Ann Lee', phone: '555-0101', tags: ['golf'] };

describe('the office after some changes', () => {
  test.each([
    ['a worked-out cell takes its new value', setCells(contacts, 'C0001', { tier: 2 }), { tier: 2 }],
    ['a blank cell of theirs is filled', setCells(contacts, 'C0001', { dream: 'sail' }), { dream: 'sail' }],
    ['what people typed stays', setCells(contacts, 'C0001', { phone: '555-0199' }), { phone: '555-0101' }],
    ['so does a list that they typed', setCells(contacts, 'C0001', { tags: ['chess'] }), { tags: ['golf'] }],
    ['but not where they asked', setAsAsked(contacts, 'C0001', { phone: '555-0199' }), { phone: '555-0199' }],
  ])('%s', (_why, change, expected) => {
    const office = anOffice({ tabs: { contacts: [ann] } });

    const after = withChanges(office, [change]);

    expect(after.tables.contacts.rows).toEqual([{ ...office.tables.contacts.rows[0], ...expected }]);
  });

  test('lets a later step see what an earlier one has set', () => {
    const office = anOffice({ tabs: { contacts: [ann] } });

    const after = withChanges(office, [
      setCells(contacts, 'C0001', { dream: 'sail', tier: 2 }),
      setCells(contacts, 'C0001', { dream: 'fly', tier: 3 }),
    ]);

    expect(after.tables.contacts.rows[0]).toMatchObject({ dream: 'sail', tier: 3 });
  });

  test('holds new rows whole, below the others, in a tab that may not be there yet', () => {
    const after = withChanges(anOffice(), [appendRow(needs, { contactId: 'C0001', need: 'a lawyer' })]);

    expect(after.tables.needs).toMatchObject({ exists: true, lastLine: 2 });
    expect(after.tables.needs.rows[0]).toMatchObject({ line: 2, need: 'a lawyer', contact: '', date: null });
  });

  test('gives new rows ids that sort as the later numbers will', () => {
    const after = withChanges(anOffice(), [
      appendRow(needs, { need: 'first' }),
      appendRow(needs, { need: 'second' }),
    ]);

    const ids = after.tables.needs.rows.map(({ id }) => id);
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(2);
  });

  test('holds new rows of a tab without ids', () => {
    const office = anOffice({ tabs: { journal: [{ run: 1 }] } });

    const after = withChanges(office, [appendRow(tables.journal, { run: 2 })]);

    expect(after.tables.journal.rows.map(({ run }) => run)).toEqual([1, 2]);
  });

  test('keeps the key that a new row comes with', () => {
    const after = withChanges(anOffice(), [appendRow(thisWeek, { key: '2026-11-23 C0001' })]);

    expect(after.tables.thisWeek.rows[0]).toMatchObject({ id: '2026-11-23 C0001', key: '2026-11-23 C0001' });
  });

  test('gives ids to rows that have none, and then changes them by that id', () => {
    const office = anOffice({ tabs: { thisWeek: [{ contact: 'Ann Lee', result: 'Reached' }] } });

    const after = withChanges(office, [
      setCells(thisWeek, 'K', { logged: day('2026-11-23') }),
      giveId(thisWeek, 3, 'K'),
    ]);

    expect(after.tables.thisWeek.rows[0]).toMatchObject({ id: 'K', key: 'K', logged: day('2026-11-23') });
  });

  test('leaves out rows that go', () => {
    const office = anOffice({ tabs: { contacts: [ann, { id: 'C0002', name: 'Bo' }] } });

    const after = withChanges(office, [removeRow(contacts, 'C0001')]);

    expect(after.tables.contacts.rows.map(({ name }) => name)).toEqual(['Bo']);
  });
});
