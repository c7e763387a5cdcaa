/** Offices unlike the sample's, each written into a folder that the office in the browser opens. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyOffice, serial, type Content, type OfficeState } from '../../local/host/state';
import { writeFolder } from '../../local/office/folder/write-folder';
import { menuRun } from '../../local/office/menu';
import { loadProgram } from '../../local/office/program';
import { runFunction } from '../../local/office/run';
import { dressed } from '../../local/sample/dressed';
import { officeOf } from '../bench/office';

/** Monday 23 November 2026, in the morning. */
const NOW = Date.UTC(2026, 10, 23, 12);
const TODAY = 46_349;

const program = loadProgram('dist');

const run = (state: OfficeState, item: string): void => {
  const setting = { state, program, answers: ['yes', 'yes'] };
  const { report } = runFunction(setting, menuRun(setting, item));
  if (!report.ok) throw new Error(report.message);
};

type Person = {
  readonly name: string;
  readonly birthday?: number;
  readonly worry?: string;
  readonly sale?: number;
};

/** A new office in a locale, set up, with some people typed into it. */
function newOffice(locale: string, people: readonly Person[]): OfficeState {
  const state = emptyOffice({ locale, now: NOW });
  run(state, 'Set up > This workbook');
  fill(state, 'Contacts', people, ({ name, birthday, worry }, index) => ({
    Name: name,
    Kind: 'Client',
    Phone: `(312) 555-01${String(index).padStart(2, '0')}`,
    'Tier by hand': 1 + (index % 3),
    Birthday: birthday === undefined ? '' : serial(birthday),
    'Worried about': worry ?? '',
  }));
  const sold = people.filter(({ sale }) => sale !== undefined);
  fill(state, 'Sales', sold, ({ name, sale = 0 }) => ({
    Date: serial(TODAY - 40),
    Contact: name,
    Amount: sale,
  }));
  return state;
}

/** Types rows into a tab, each value under its header. */
function fill<Item>(
  { book }: OfficeState,
  tab: string,
  items: readonly Item[],
  rowOf: (item: Item, index: number) => Readonly<Record<string, Content>>,
): void {
  const sheet = book.sheets.find(({ name }) => name === tab);
  const headers = (sheet?.cells[0] ?? []).map(String);
  if (!sheet) throw new Error(`There is no tab ${tab}.`);
  items.forEach((item, index) => {
    const row = rowOf(item, index);
    sheet.cells[index + 1] = headers.map((header) => row[header] ?? '');
  });
}

const LONG = 'Maximiliane-Alexandrina von Hohenzollern-Sigmaringen und zu Altenburg';
const OFFICES: Readonly<Record<string, () => OfficeState>> = {
  'three contacts': () => newOffice('en_US', [{ name: 'Ann Lee' }, { name: 'Bo Kim' }, { name: 'Cy Roe' }]),
  German: () =>
    newOffice('de_DE', [
      { name: 'Jörg Müßig', birthday: 25_000, sale: 1234.5 },
      { name: 'Änne Groß', worry: 'Miete', sale: 12.4 },
      { name: 'Uwe Öhm', sale: 1_250_000 },
    ]),
  'long names and other scripts': () =>
    newOffice('en_GB', [
      { name: LONG, worry: `${LONG} is worried about the very long lease of her building`, sale: 99_999_999 },
      { name: 'عبد الرحمن بن محمد الهاشمي', worry: 'الإيجار', sale: 500 },
      { name: '남궁 서윤', birthday: 25_000 },
      { name: 'Thị Hương Nguyễn Hoàng' },
      { name: 'Αλέξανδρος Παπαδόπουλος' },
    ]),
  '2,000 contacts': () => dressed(officeOf(2_000), program),
};
export const OFFICE_NAMES = Object.keys(OFFICES);

/** A folder with the office of this name. */
export function folderOf(name: string): string {
  const state = OFFICES[name]?.();
  if (!state) throw new Error(`There is no office ${name}.`);
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  writeFolder(state, folder);
  return folder;
}
