/**
 * Lists > Merge contacts… as a person has it: pairs with their reasons, one person of two, and everything
 * that named either.
 */
import type { OfficeState } from '../../local/host/state';
import { namingColumns } from '../../src/jobs/contact-import/merge/repoint';
import { MERGE_TABS } from '../../src/jobs/contact-import/merge/merged';
import type { AnyTable } from '../../src/sheets/declare/table';
import { tables } from '../../src/sheets/tabs/tables';
import { theAddIn, type Item } from '../support/built';
import { on } from '../support/hosted';
import { anOfficeWithADouble, cellsOf, filledCells, under } from '../support/merge-office';

const press = theAddIn();
const choose = (office: OfficeState, item: Item, answers: readonly string[] = []) =>
  press(office, item, { answers });
test('every tab whose declaration has a column that names contacts is re-pointed', () => {
  const naming = Object.entries<AnyTable>(tables)
    .filter(([, table]) => namingColumns(table).length > 0)
    .map(([name]) => name);

  expect([...MERGE_TABS].sort()).toEqual(naming.sort());
});

test('a column beside which ids stand is found by them, whatever is typed there', () => {
  const found = Object.values<AnyTable>(tables).flatMap((table) =>
    Object.entries(table.columns)
      .filter(([key]) =>
        /^(?:contact|person|byOrTo|referredBy|introducedBy|guests|guestsByHand|expertSuggested|expertByHand|sameAs)$/.test(
          key,
        ),
      )
      .map(([key]) => [table.name, key, namingColumns(table).some((each) => each.key === key)]),
  );

  expect(found.filter(([, , isFound]) => isFound !== true)).toEqual([]);
  expect(found.length).toBeGreaterThan(12);
});

describe('two rows of one person', () => {
  const office = anOfficeWithADouble();
  const before = filledCells(office);
  const { ledger, told } = choose(office, 'Merge contacts…', ['C0001', 'yes']);
  const [asked = '', shown = ''] = ledger.dialogs.map(({ message }) => message);

  test('are listed with the reason, and shown with what hangs on each', () => {
    expect(asked).toContain('C0001 Ann Example → C0003 Ann M. Example: the same e-mail address');
    expect(shown).toContain(
      'goes: C0001 · Ann Example · Acme · ann@home.example · 312 555 0101 (1 on Lunches, 1 on Introductions, 1 on Drafts, 1 on Touches, 1 on Sales)',
    );
    expect(told).toContain('Merged Ann Example (C0001) into Ann M. Example (C0003).');
  });

  test('are one, the older, and nothing of either is lost', () => {
    const [headers = []] = cellsOf(office, 'Contacts');
    const line = cellsOf(office, 'Contacts').find((cells) => cells[1] === 'C0003') ?? [];
    const ann = Object.fromEntries(headers.map((header, place) => [String(header), line[place]]));

    expect(under(office, 'Contacts', 'ID').filter((id) => id !== '')).toEqual(['C0002', 'C0003', 'C0004']);
    expect(ann).toMatchObject({
      ...{
        Email: 'ann@acme.example',
        'Other emails': 'ann@home.example',
        Phone: '312 555 0102',
        'Other phones': '312 555 0101',
      },
      ...{
        Kind: 'Client',
        Tags: 'Golf, VIP',
        Background:
          'Has a boat.\nLikes tea.\nAlso called: Ann Example\nCompany: Acme\nEmail consent: Opted in',
      },
      ...{ Added: on('2023-05-06'), 'Email consent': 'Opted out', 'No calls': true },
    });
  });

  test('every tab names the one who stays, by name and by id', () => {
    expect([under(office, 'Sales', 'Contact'), under(office, 'Sales', 'Contact ID')]).toEqual([
      Array(2).fill('Ann M. Example'),
      Array(2).fill('C0003'),
    ]);
    expect(under(office, 'Lunches', 'Guests')).toEqual(['Bo Kim, Ann M. Example']);
    expect(under(office, 'Lunches', 'Guest IDs')).toEqual(['C0002, C0003']);
    expect(under(office, 'Introductions', 'By or to')).toEqual(['Ann M. Example']);
    expect(under(office, 'Touches', 'Contact ID')).toEqual(['C0003']);
    expect(under(office, 'Drafts', 'Contact ID')).toEqual(['C0003']);
  });

  test('their households are one', () => {
    expect(under(office, 'Contacts', 'Household')).toEqual(['', 'Other', 'Other']);
  });

  test('Undo gives back every cell, drafts included', () => {
    choose(office, 'Undo last run');

    const after = new Map(filledCells(office));
    for (const [name, lines] of before)
      for (const line of lines.slice(1)) expect(after.get(name)).toContainEqual(line);
    expect(under(office, 'Drafts', 'Contact ID')).toEqual(['C0001']);
  });
});

test('Not the same is remembered', () => {
  const office = anOfficeWithADouble();

  choose(office, 'Merge contacts…', ['not C0001']);

  expect(choose(office, 'Merge contacts…', ['C0001', 'yes']).told).toContain(
    'Nobody stands on Contacts twice.',
  );
});

test('exact doubles are merged all at once, and nobody else', () => {
  const office = anOfficeWithADouble({
    Contacts: [
      ['Name', 'ID', 'Email', 'Phone'],
      ...['C0001', 'C0002', 'C0003'].map((id) => ['Ann Example', id, 'ann@home.example', '']),
      ['Bo Kim', 'C0004', '', '312 555 0101'],
      ['Bob Kim', 'C0005', '', '312 555 0101'],
    ],
  });

  choose(office, 'Merge contacts…', ['all', 'yes']);

  expect(under(office, 'Contacts', 'ID').filter((id) => id !== '')).toEqual(['C0001', 'C0004', 'C0005']);
});

test('a name typed under Same as says which two are one', () => {
  const office = anOfficeWithADouble({
    Contacts: [
      ['Name', 'ID', 'Email', 'Same as'],
      ['Ann Example', 'C0001', 'a@x.example', ''],
      ['A. Example', 'C0002', 'b@x.example', 'Ann Example'],
    ],
  });

  choose(office, 'Merge contacts…', ['all', 'yes']);

  expect(under(office, 'Contacts', 'ID').filter((id) => id !== '')).toEqual(['C0001']);
  expect(under(office, 'Contacts', 'Other emails')[0]).toBe('b@x.example');
});

test.each([
  ['a no', ['C0001', 'no'], 'Nothing was changed.'],
  ['an ID of nobody in the list', ['C0099'], 'is the ID of none of the pairs'],
])('%s merges nothing', (_why, answers, expected) => {
  const office = anOfficeWithADouble();

  expect(choose(office, 'Merge contacts…', answers).told).toContain(expected);
  expect(under(office, 'Contacts', 'ID')).toHaveLength(4);
});
