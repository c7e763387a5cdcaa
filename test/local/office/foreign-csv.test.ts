/**
 * Tabs that other programs wrote: another encoding, another delimiter. What is read is saved as the office's
 * own.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFolder } from '../../../local/office/folder/read-folder';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'office-'));
  mkdirSync(join(folder, 'tabs'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const TEXT = 'Name;Town\r\nÀna Müller;Zürich\r\n"Bo; the second";€\r\n';
const ROWS = [
  ['Name', 'Town'],
  ['Àna Müller', 'Zürich'],
  ['Bo; the second', '€'],
];
const inUtf16 = (text: string, isBigEndian: boolean): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
};
const inWindows1252 = (text: string): Buffer => Buffer.from(text.replace('€', '\u0080'), 'latin1');

test.each<[string, Buffer]>([
  ['UTF-8, commas', Buffer.from('Name,Town\nÀna Müller,Zürich\nBo; the second,€\n')],
  ['UTF-8, semicolons', Buffer.from(TEXT)],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${TEXT}`)],
  ['UTF-8, the delimiter named', Buffer.from(`sep=;\r\n${TEXT}`)],
  ['Windows-1252, semicolons', inWindows1252(TEXT)],
  [
    'UTF-16 with tabs, as a spreadsheet saves "Unicode text"',
    inUtf16(
      `\uFEFF${TEXT.replaceAll('Bo; the second', 'Bo# the second').replaceAll(';', '\t').replaceAll('#', ';')}`,
      false,
    ),
  ],
  ['UTF-16 of the other order', inUtf16(`\uFEFF${TEXT}`, true)],
  ['UTF-16 without a mark', inUtf16(TEXT, false)],
  ['UTF-16 of the other order, without a mark', inUtf16(TEXT, true)],
])('%s', (_why, bytes) => {
  writeFileSync(join(folder, 'tabs/Contacts.csv'), bytes);

  const office = readFolder(folder, 0);

  expect(office.book.sheets[0]?.cells).toEqual(ROWS);
});

test('UTF-16 without a mark is known by its commas, whatever letters it begins with', () => {
  writeFileSync(join(folder, 'tabs/Contacts.csv'), inUtf16('Łódź;Город\r\nŁucja;Σοφία\r\n', false));

  expect(readFolder(folder, 0).book.sheets[0]?.cells).toEqual([
    ['Łódź', 'Город'],
    ['Łucja', 'Σοφία'],
  ]);
});

test.each<[string, Buffer]>([
  [
    'Windows-1250, as in Prague',
    Buffer.from('Name;Town\r\nJi\u00f8\u00ed;Plze\u00f2\r\nS\u009dava;\u008d\r\n', 'latin1'),
  ],
  [
    'UTF-8 with a letter cut in half',
    Buffer.concat([
      Buffer.from('Name;Town\nMüller;Zürich\nB'),
      Buffer.from([0xc3]),
      Buffer.from('\nSøren;Åbo\n'),
    ]),
  ],
  ['no text at all', Buffer.from([0, 1, 0, 0, 7, 0, 0, 0, 0, 2, 255, 0, 0, 0])],
])('%s is refused in words, and not garbled', (_why, bytes) => {
  writeFileSync(join(folder, 'tabs/Contacts.csv'), bytes);

  expect(() => readFolder(folder, 0)).toThrow(
    /Contacts\.csv is in an encoding that can't be told\. Save it as/,
  );
});
