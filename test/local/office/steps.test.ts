import { readCall, readInterrupting, readTyping, type Interruption } from '../../../local/office/steps';

test.each([
  ['a plain cell', 'Contacts!C0001:Email=x', { tab: 'Contacts', id: 'C0001', column: 'Email', value: 'x' }],
  [
    'a key with colons',
    'This week!2026:W48:1:Result=Held',
    { id: '2026:W48:1', column: 'Result', value: 'Held' },
  ],
  [
    'a value with every sign',
    'Touch plan!Email:Minutes=a=b!c:d',
    { id: 'Email', column: 'Minutes', value: 'a=b!c:d' },
  ],
  ['an empty value clears the cell', 'Touch plan!Email:Minutes=', { value: '' }],
  ['a value of two lines', 'Lunches!L1:Introduced=Ana\nBo', { value: 'Ana\nBo' }],
])('--type reads %s', (_why, text, typing) => {
  expect(readTyping(text)).toMatchObject({ kind: 'type', ...typing });
});

test.each<[string, string, Interruption]>([
  ['a sort', '3:sort:This week:Tier', { kind: 'sort', tab: 'This week', column: 'Tier' }],
  ['an inserted row', '3:insert:Contacts:2', { kind: 'insert', tab: 'Contacts', row: 2 }],
  [
    'a deleted row whose key has colons',
    '3:delete:Lunches:a:b',
    { kind: 'delete', tab: 'Lunches', id: 'a:b' },
  ],
  ['a typed cell', '3:type:A!1:B=2', { kind: 'type', tab: 'A', id: '1', column: 'B', value: '2' }],
  ['an inserted column', '3:insertColumn:Contacts:2', { kind: 'insertColumn', tab: 'Contacts', before: 2 }],
  [
    'a moved column whose name has a colon',
    '3:moveColumn:Contacts:Ours: size:1',
    { kind: 'moveColumn', tab: 'Contacts', column: 'Ours: size', to: 1 },
  ],
  [
    'a deleted column',
    '3:deleteColumn:Contacts:Dream',
    { kind: 'deleteColumn', tab: 'Contacts', column: 'Dream' },
  ],
  ['a renamed tab', '3:renameTab:Contacts:People', { kind: 'renameTab', tab: 'Contacts', name: 'People' }],
  ['a deleted tab', '3:deleteTab:Contacts', { kind: 'deleteTab', tab: 'Contacts' }],
  ['a menu item in quotes', '3:run:"Lunches > Plan"', { kind: 'run', label: 'Lunches > Plan' }],
])('--at-call reads %s', (_why, text, action) => {
  expect(readInterrupting(text)).toEqual({ atCall: 3, action });
});

test.each([
  ['no cell', () => readTyping('Contacts'), /expected Tab!ID:Column=value/],
  ['no action', () => readInterrupting('3'), /expected N:ACTION, where ACTION is sort/],
  [
    'an unknown action',
    () => readInterrupting('3:burn:Contacts:2'),
    /expected N:ACTION, where ACTION is sort/,
  ],
  [
    'a column to be moved nowhere',
    () => readInterrupting('3:moveColumn:Contacts:Dream'),
    /moveColumn:Tab:Column:N/,
  ],
  [
    'a row that is no number',
    () => readInterrupting('3:insert:Contacts:C0001'),
    /expected N:ACTION, where ACTION is sort/,
  ],
  ['call number 0', () => readInterrupting('0:insert:Contacts:2'), /expected N:ACTION, where ACTION is sort/],
  ['a call without brackets', () => readCall('echo'), /expected functionName/],
  ['a parameter that is no JSON', () => readCall("echo('a')"), /no JSON/],
])('%s is refused with the form expected', (_why, read, message) => {
  expect(read).toThrow(message);
});

test.each([
  ['no parameters', 'refresh()', []],
  [
    'several, with commas and brackets inside',
    'save({"a": [1, ")"]}, "b, c", null)',
    [{ a: [1, ')'] }, 'b, c', null],
  ],
])('--call reads %s', (_why, text, parameters) => {
  expect(readCall(text)).toMatchObject({ kind: 'call', parameters });
});
