import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { formula, serial, type Content, type OfficeState } from '../../../local/host/state';
import { readFolder } from '../../../local/office/folder/read-folder';
import { filesOf, writeFolder } from '../../../local/office/folder/write-folder';
import { anOffice } from './offices';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'office-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const contentsIn = (name: string): string => readFileSync(join(folder, name), 'utf8');
const reopened = (office: OfficeState): OfficeState => {
  writeFolder(office, folder);
  return readFolder(folder, 0);
};

describe('a cell in a CSV file', () => {
  test.each<[string, Content, string]>([
    ['an empty cell', '', ''],
    ['a name', 'Ana', 'Ana'],
    ['a number', 1200.5, '1200.5'],
    ['a date, as serial days', serial(46349), '2026-11-23'],
    ['a time, to the minute', serial(46349.5 + 30 / 1440), '2026-11-23T12:30'],
    ['a time, to the second', serial(46349 + 1 / 86400), '2026-11-23T00:00:01'],
    ['a ticked checkbox', true, 'TRUE'],
    ['text that is no number as it stands: the zeros would be lost', '007', '007'],
    ['text that looks like a number: told by office.json', '7', '7'],
    ['text that looks like a date: told by office.json', '2026-11-23', '2026-11-23'],
    ['text that looks like a checkbox: told by office.json', 'TRUE', 'TRUE'],
    ['text that looks like a formula stays text', '=A1', '=A1'],
    ['a formula: the file has what it shows', formula('=B2*2', 14), '14'],
    ['a moment finer than a millisecond', serial(46349.12345678901), '2026-11-23T02:57:46.667'],
    ['a comma and a quote', 'a, "b"', '"a, ""b"""'],
    ['a line break', 'a\nb', '"a\nb"'],
    ['half a character, which UTF-8 cannot hold', 'a\uD83D', 'a\uFFFD'],
    ['a zero, by which another encoding is known', 'a\u0000', 'a\uFFFD'],
  ])('%s', (_why, content, text) => {
    const office = anOffice([
      ['Value', 'End'],
      [content, 'x'],
    ]);

    const back = reopened(office);

    expect(contentsIn('tabs/Contacts.csv')).toBe(`Value,End\r\n${text},x\r\n`);
    expect(back.book.sheets[0]?.cells[1]?.[0]).toEqual(content);
  });

  test('any content comes back as it was, and saves to the same bytes again', () => {
    const text = fc.string({ unit: 'binary' });
    const content = fc.oneof(
      text,
      fc.constantFrom('', '1e3', '-0', '0.10', '2026-02-30', ' 7', '\uFEFF', '\r', "'"),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.boolean(),
      fc.double({ min: -1e5, max: 1e6, noNaN: true }).map((days) => serial(days + 0)),
      fc.tuple(text, text).map(([source, shown]) => formula(`=${source}`, shown)),
    );
    fc.assert(
      fc.property(fc.array(fc.array(content, { maxLength: 4 }), { maxLength: 5 }), (cells) => {
        const office = anOffice(cells);

        const back = reopened(office);

        expect(withoutEmptyEnds(back)).toEqual(withoutEmptyEnds(office));
        expect(filesOf(back)).toEqual(filesOf(office));
      }),
    );
  });
});

const withoutEmptyEnds = (office: OfficeState): Content[][] => {
  const rows = (office.book.sheets[0]?.cells ?? []).map((row) =>
    row.slice(0, row.findLastIndex((content) => content !== '') + 1),
  );
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
};
