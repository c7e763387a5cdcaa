/** An office with a standing letter of each kind, and somebody whom each is due to. */
import type { Content, OfficeState } from '../../local/host/state';
import { aHostedOffice, on } from './hosted';
import { PRINCIPAL, type LetterCells } from './letter-office';

const LETTERS = [
  ['L0001', 'Check-ins', 'Check-in'],
  ['L0002', 'Thoughts', 'Thinking of you'],
  ['L0003', 'Appeals', 'Appeal'],
  ['L0004', 'Introductions', 'Introduction'],
] as const;
const LETTER_HEADERS = ['Name', 'ID', 'Kind', 'From', 'How', 'Subject', 'Body', 'State', 'Counts', 'Sent on'];

const PERSON: Record<string, Content> = {
  Name: '',
  ID: '',
  Dear: '',
  Kind: 'Client',
  Status: 'Active',
  'Status by hand': '',
  'Tier by hand': 2,
  Household: '',
  Email: '',
  'Email consent': '',
  'Worried about': '',
  Hobbies: '',
  Profession: '',
  Added: on('2026-01-05'),
};
const person = (given: LetterCells): Content[] => Object.values({ ...PERSON, ...given });

/** Ann and Cy went quiet; Ann rows, and needs a lawyer, which Bo is; Dee doesn't call back. */
const PEOPLE: readonly Content[][] = [
  person({
    Name: 'Ann Lee',
    ID: 'C0001',
    Dear: 'Ann',
    Status: 'Inactive',
    Email: 'c0001@example.com',
    Hobbies: 'Rowing',
  }),
  person({
    Name: 'Bo Kim',
    ID: 'C0002',
    Dear: 'Bo',
    Kind: 'Alliance',
    Email: 'c0002@example.com',
    Profession: 'Lawyer',
  }),
  person({ Name: 'Cy Roe', ID: 'C0003', Dear: 'Cy', Status: 'Inactive', Email: 'c0003@example.com' }),
  person({ Name: 'Dee Poe', ID: 'C0004', Dear: 'Dee', Kind: 'Prospect', Email: 'c0004@example.com' }),
];

/**
 * Monday 23 November 2026; the letters' rows say nothing but their kind, and what is given for all of them.
 *
 * @param only the one kind that there is a letter of
 */
export function anOfficeWithStandingLetters(given: LetterCells = {}, only?: string): OfficeState {
  const letters = LETTERS.filter(([, , kind]) => only === undefined || kind === only).map(
    ([ID, Name, Kind]): Record<string, Content> => ({
      Name,
      ID,
      Kind,
      From: 'Principal',
      ...given,
    }),
  );
  const state = aHostedOffice({
    Letters: [
      LETTER_HEADERS,
      ...letters.map((letter) => LETTER_HEADERS.map((header) => letter[header] ?? '')),
    ],
    Contacts: [Object.keys(PERSON), ...PEOPLE],
    Needs: [
      ['Contact', 'Date', 'Need', 'Expert by hand', 'Status', 'ID'],
      ['Ann Lee', on('2026-11-20'), 'a lawyer', 'Bo Kim', '', 'N0001'],
    ],
    'Hard to reach': [
      [
        'Contact',
        'Referred by',
        'Step',
        'Pain',
        'Gain',
        'Appeal',
        'Appeals so far',
        'Wait until',
        'Status',
        'ID',
      ],
      ['Dee Poe', 'Bo Kim', '', 'rent goes up', '', '', '', '', '', 'R0001'],
    ],
    Touches: [['Date', 'Contact', 'Touch', 'Who', 'Result', 'Minutes', 'Note']],
    Sales: [['Date', 'Contact', 'Amount', 'What', 'Check in', 'ID']],
    'No email list': [['Email', 'Since', 'Why']],
    Settings: [
      ['Setting', 'Value'],
      ['Principal name', 'Nora Example'],
      ['Principal email', PRINCIPAL],
    ],
  });
  state.user = PRINCIPAL;
  return state;
}
