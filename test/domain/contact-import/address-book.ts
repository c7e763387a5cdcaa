/**
 * The address book that every file of test/data/exports was written from, and what each program lost of it.
 */
import { readFileSync } from 'node:fs';

/** What is true of one of its people. */
export type Truth = {
  readonly n: readonly string[];
  readonly fn: string;
  readonly nick?: string;
  readonly email?: readonly (readonly string[])[];
  readonly tel?: readonly (readonly string[])[];
  readonly adr?: readonly (readonly string[])[];
  readonly org?: readonly string[];
  readonly title?: string;
  readonly bday?: string;
  readonly anniv?: string;
  readonly spouse?: string;
  readonly cats?: readonly string[];
  readonly url?: string;
  readonly note?: string;
};
export const TRUTH: readonly Truth[] = JSON.parse(readFileSync('test/data/exports/people.json', 'utf8'));

export type Kind =
  | 'name'
  | 'nickname'
  | 'emails'
  | 'phones'
  | 'address'
  | 'company'
  | 'department'
  | 'title'
  | 'birthday'
  | 'anniversary'
  | 'spouse'
  | 'tags'
  | 'url'
  | 'note';
const NOT_IN_CARDS = ['Walter J. Pennington', '田中 美咲'];
const WITHOUT_LATIN = ['田中 美咲', 'Анна Сергеевна Иванова', 'محمد الفارسي', 'Łukasz Żółć'];
const YEARLESS = ['Rosa de la Cruz', 'Ben Whitcombe'];
const MARGARET = TRUTH[0]?.fn ?? '';
const [GRACE, PRIYA, LAKESIDE] = ['Grace Okonkwo', 'Priya Natarajan, PhD, CPA', 'Lakeside Dental Group, LLC'];
const CHRISTOPHER = 'Prof. Christopher Alexander Bartholomew Fitzgerald III';

/** What a program lost: of everybody, or of some. */
export type Lost = Partial<Record<Kind, 'all' | readonly string[]>>;
type Written = { readonly lost: Lost; readonly absent?: readonly string[]; readonly zone?: string };

/**
 * The list that the others were made of: a table, which has no column for departments, pages, faxes and
 * display names.
 */
const TABLE: Lost = {
  department: 'all',
  url: 'all',
  phones: [GRACE],
  name: ['Ben Whitcombe', 'Mrs. Edna Fitch'],
};
/** The files, and what the program of each lost: a reader is held to the rest. */
export const FILES: Readonly<Record<string, Written>> = {
  'seed.csv': { lost: TABLE },
  'exceljs-chicago.csv': { lost: TABLE },
  'gnumeric.csv': { lost: TABLE },
  'jq.csv': { lost: TABLE },
  'json2csv-bom-semicolon-chicago.csv': { lost: TABLE },
  'miller.tsv': { lost: TABLE },
  'pandas.csv': { lost: TABLE },
  'papaparse-berlin.csv': { lost: TABLE, zone: 'Europe/Berlin' },
  'papaparse-formulae-semicolon.csv': { lost: TABLE },
  'sheetjs.csv': { lost: TABLE },
  'libreoffice-defaults.csv': { lost: TABLE, absent: WITHOUT_LATIN },
  'libreoffice-semicolon-cp1252.csv': {
    lost: { ...TABLE, name: ['Łukasz Żółć', 'Ben Whitcombe', 'Mrs. Edna Fitch'] },
    absent: WITHOUT_LATIN,
  },
  'evolution.csv': {
    lost: {
      department: 'all',
      anniversary: 'all',
      spouse: 'all',
      tags: 'all',
      birthday: YEARLESS,
      url: [PRIYA],
    },
  },
  'thunderbird.csv': {
    lost: {
      anniversary: 'all',
      spouse: 'all',
      tags: 'all',
      emails: [GRACE],
      phones: [GRACE],
      address: [LAKESIDE],
    },
  },
  'thunderbird-then-libreoffice-german.csv': {
    lost: {
      anniversary: 'all',
      spouse: 'all',
      tags: 'all',
      emails: [GRACE],
      phones: [GRACE],
      address: [LAKESIDE],
    },
  },
  'abook.csv': {
    lost: {
      phones: 'all',
      address: 'all',
      company: 'all',
      department: 'all',
      title: 'all',
      birthday: 'all',
      anniversary: 'all',
      spouse: 'all',
      tags: 'all',
      url: 'all',
      note: [MARGARET, 'Walter J. Pennington'],
      emails: [CHRISTOPHER],
    },
  },
  'seed-3.0.vcf': { lost: {}, absent: NOT_IN_CARDS },
  'evolution.vcf': { lost: {}, absent: NOT_IN_CARDS },
  'kcontacts-3.0.vcf': { lost: {}, absent: NOT_IN_CARDS },
  'kcontacts-4.0.vcf': { lost: {}, absent: NOT_IN_CARDS },
  'npm-vcf-3.0.vcf': { lost: {}, absent: NOT_IN_CARDS },
  'thunderbird.vcf': { lost: {}, absent: NOT_IN_CARDS },
  'vobject.vcf': { lost: { url: [PRIYA] }, absent: NOT_IN_CARDS },
  'text-vcard.vcf': { lost: { url: [PRIYA] }, absent: NOT_IN_CARDS },
  'roundcube-saved.vcf': {
    lost: {
      department: 'all',
      birthday: ['Rosa de la Cruz'],
      url: [PRIYA],
      address: [MARGARET, LAKESIDE, 'Dr. Jürgen Weiß'],
    },
    absent: NOT_IN_CARDS,
  },
  'ezvcard-2.1.vcf': { lost: { nickname: 'all', tags: 'all' }, absent: NOT_IN_CARDS },
  'gammu-2.1.vcf': {
    lost: {
      anniversary: 'all',
      spouse: 'all',
      tags: 'all',
      birthday: YEARLESS,
      address: [MARGARET, LAKESIDE, 'Dr. Jürgen Weiß'],
      company: [PRIYA],
      department: [PRIYA],
    },
    absent: NOT_IN_CARDS,
  },
  'abook.vcf': {
    lost: {
      address: [MARGARET, LAKESIDE],
      company: 'all',
      department: 'all',
      title: 'all',
      anniversary: 'all',
      spouse: 'all',
      tags: 'all',
      note: [MARGARET],
      phones: [GRACE],
      emails: [CHRISTOPHER],
    },
    absent: NOT_IN_CARDS,
  },
  // Its birthdays were a day early when it wrote them, and nobody can tell from the file.
  'vcards-js-chicago.vcf': {
    lost: {
      birthday: 'all',
      department: 'all',
      anniversary: 'all',
      spouse: 'all',
      tags: 'all',
      address: [LAKESIDE],
      company: [PRIYA],
      name: [
        MARGARET,
        'Ben Whitcombe',
        'John Smith, Jr.',
        'Mrs. Edna Fitch',
        PRIYA,
        CHRISTOPHER,
        'Dr. Jürgen Weiß',
      ],
    },
    absent: NOT_IN_CARDS,
  },
};
