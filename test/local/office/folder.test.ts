import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { emptySheet, serial, type OfficeState } from '../../../local/host/state';
import { readFolder } from '../../../local/office/folder/read-folder';
import { filesOf, writeFolder } from '../../../local/office/folder/write-folder';
import { aFullOffice, anOffice } from './offices';

const NOW = Date.UTC(2026, 10, 24, 15);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'office-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
};
const contentsIn = (name: string): string => readFileSync(join(folder, name), 'utf8');
const reopened = (office: OfficeState): OfficeState => {
  writeFolder(office, folder);
  return readFolder(folder, NOW);
};

const DRAFT_TOLD = JSON.stringify({
  drafts: [{ id: 'r1', owner: 'a@example.com', messageId: 'm', threadId: 't' }],
});

describe('a folder made by hand', () => {
  test('opens with one tab and nothing else', () => {
    put('tabs/Contacts.csv', '\uFEFFName,Since\nAna,2026-01-05\n');

    const office = readFolder(folder, NOW);

    expect(office).toMatchObject({ user: 'me@office.example', scriptTimeZone: 'America/Chicago', now: NOW });
    expect(office.book).toMatchObject({ locale: 'en_US', timeZone: 'America/Chicago', activeSheetId: 0 });
    expect(office.book.sheets).toEqual([
      {
        ...emptySheet(0, 'Contacts'),
        cells: [
          ['Name', 'Since'],
          ['Ana', serial(46027)],
        ],
      },
    ]);
  });

  test('puts tabs that office.json does not name last, in the order of the alphabet', () => {
    put('office.json', '{"tabs": [{"name": "Settings"}, {"name": "Contacts", "id": 1}]}');
    for (const name of ['Zebra', 'Contacts', 'Settings', 'Apples']) put(`tabs/${name}.csv`, 'x\n');

    const { sheets } = readFolder(folder, NOW).book;

    expect(sheets.map(({ name, id }) => [name, id])).toEqual([
      ['Settings', 0],
      ['Contacts', 1],
      ['Apples', 2],
      ['Zebra', 3],
    ]);
  });

  test('takes drafts and events that somebody dropped in', () => {
    put('tabs/Contacts.csv', 'Name\n');
    put('drafts/r1.eml', 'Subject: Hello\r\n\r\nGood day');
    put(
      'calendar/lunch.ics',
      'BEGIN:VEVENT\nDTSTART:20261123T183000Z\nSUMMARY:Lunch\\, at one\nEND:VEVENT\n',
    );

    const { drafts, events } = readFolder(folder, NOW);

    expect(drafts).toMatchObject([
      { id: 'r1', owner: 'me@office.example', raw: expect.stringMatching(/^Subject/) },
    ]);
    expect(events).toMatchObject([
      {
        id: 'lunch',
        calendarId: 'primary',
        summary: 'Lunch, at one',
        start: { dateTime: '2026-11-23T18:30:00Z' },
      },
    ]);
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ['no tabs at all', {}, /is no office: it has no tabs/],
    ['a quote that is never closed', { 'tabs/A.csv': 'Name\n"Ana\n' }, /tabs\/A\.csv, row 2: .*quote/i],
    ['office.json is no JSON', { 'office.json': '{', 'tabs/A.csv': '' }, /office\.json is no JSON/],
    [
      'a misspelt key',
      { 'office.json': '{"timezone": "UTC"}', 'tabs/A.csv': '' },
      /Unrecognized key: "timezone"/,
    ],
    [
      'a tab that is gone',
      { 'office.json': '{"tabs": [{"name": "B"}]}', 'tabs/A.csv': '' },
      /tabs\/B\.csv is missing/,
    ],
    ['a draft that is gone', { 'office.json': DRAFT_TOLD, 'tabs/A.csv': '' }, /drafts\/r1\.eml is missing/],
    [
      'a file that is no event',
      { 'calendar/x.ics': 'hello', 'tabs/A.csv': '' },
      /x\.ics holds no calendar event/,
    ],
  ])('is refused for %s, with words that say where', (_why, files, message) => {
    for (const [name, content] of Object.entries(files)) put(name, content);

    expect(() => readFolder(folder, NOW)).toThrow(message);
  });
});

describe('saving', () => {
  test('gives back the whole office, and the same bytes the next time', () => {
    const office = aFullOffice();

    const back = reopened(office);

    expect(back).toEqual(office);
    expect(filesOf(back)).toEqual(filesOf(office));
  });

  test('writes an office.json that a person can read', () => {
    const cells = [
      ['Name', '007'],
      ['Ana', '7'],
    ];
    const office = anOffice(cells, { frozenRows: 1 });

    writeFolder(office, folder);

    expect(contentsIn('office.json')).toBe(`{
  "scriptTimeZone": "America/Chicago",
  "user": "principal@office.example",
  "clock": "2026-11-23T12:00:00.000Z",
  "activeSheetId": 7,
  "tabs": [{ "name": "Contacts", "id": 7, "frozenRows": 1, "text": ["B2"] }]
}
`);
  });

  test('removes the files of tabs that are gone, and leaves alone what is not its own', () => {
    put('tabs/Old.csv', 'x\n');
    put('tabs/readme.txt', 'mine');
    put('notes.txt', 'mine');

    writeFolder(anOffice([['Name']]), folder);

    expect(readdirSync(join(folder, 'tabs')).toSorted()).toEqual(['Contacts.csv', 'readme.txt']);
    expect(contentsIn('notes.txt')).toBe('mine');
  });

  test('refuses a folder of something else', () => {
    put('thesis.doc', 'x');

    expect(() => writeFolder(anOffice([]), folder)).toThrow(/not empty and no office/);
  });

  test.each([
    ['a slash and a colon', 'In/out: now'],
    ['nothing but dots', '..'],
    ['a percent sign as if it were encoded', '50%20 off'],
    ['a name that Windows keeps for a device', 'con'],
    ['a blank at the end', 'Plan '],
    ['letters of many scripts', '计划 خطة 🦊'],
  ])('keeps a tab whose name has %s', (_why, name) => {
    const office = anOffice([['x']], { name });

    const back = reopened(office);

    expect(back.book.sheets.map((sheet) => sheet.name)).toEqual([name]);
  });
});
