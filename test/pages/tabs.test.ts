import { keepTabNames, tabNamed } from '../../src/pages/kit/tabs';

test('a tab is called as the last answer says, and by our name where none says anything', () => {
  keepTabNames();
  expect(tabNamed('Contacts')).toBe('Contacts');

  keepTabNames({ Contacts: 'People' });
  keepTabNames({ Sales: 'Deals' });

  expect([tabNamed('Contacts'), tabNamed('Sales'), tabNamed('Start')]).toEqual(['People', 'Deals', 'Start']);
});
