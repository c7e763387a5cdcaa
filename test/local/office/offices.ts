/** Offices for the tests of the command line office. */
import {
  emptyOffice,
  emptySheet,
  formula,
  type Content,
  type OfficeState,
  type SheetState,
} from '../../../local/host/state';

/** An office with one tab, Contacts, with these cells. */
export const anOffice = (cells: Content[][], sheet: Partial<SheetState> = {}): OfficeState => {
  const office = emptyOffice();
  office.book.sheets = [{ ...emptySheet(7, 'Contacts'), cells, ...sheet }];
  office.book.activeSheetId = 7;
  return office;
};

/** An office with something in every part of its state. */
export const aFullOffice = (): OfficeState => {
  const list = { kind: 'list', values: ['Yes', 'No'], hasDropdown: true, allowInvalid: false } as const;
  const source = { sheetId: 0, row: 2, column: 1, numRows: 9, numColumns: 1 };
  const range = { kind: 'range', source, isOpen: true, hasDropdown: true, allowInvalid: true } as const;
  const bold = { fontWeight: 'bold', background: '#ffee00' } as const;
  const area = { row: 1, column: 1, numRows: 2, numColumns: 3 };
  const metadata = [{ id: 5, key: 'tab', value: null, visibility: 'DOCUMENT' as const }];
  const office = emptyOffice({ timeZone: 'Pacific/Auckland', scriptTimeZone: 'UTC', locale: 'de_DE' });
  const lunches = {
    ...emptySheet(3, 'Lunches'),
    isHidden: true,
    cells: [
      ['Name', 'Sum'],
      ['Ana', formula('=1+1', 2)],
    ],
    looks: [
      [bold, bold],
      [undefined, { note: 'two\nlines', validation: range }],
    ],
    columns: [{ size: 120, look: { validation: list, numberFormat: '@' } }, undefined, { isHidden: true }],
    rows: [undefined, { isHidden: true, metadata }],
    columnGroups: [{ first: 2, last: 4, depth: 1, isCollapsed: true }],
    rowGroups: [{ first: 2, last: 2, depth: 1, isCollapsed: false }],
    protections: [
      { id: 9, area, description: 'Worked out', isWarningOnly: true, editors: [], unprotected: [area] },
    ],
    charts: [
      {
        id: 1,
        type: 'LINE',
        ranges: [source],
        options: { title: 'Calls', axes: [{ min: 0 }] },
        numHeaders: 1,
        transposes: false,
        position: { row: 2, column: 5, offsetX: 0, offsetY: 0 },
      },
    ],
    conditionalFormats: [{ areas: [area], criterion: 'CUSTOM_FORMULA', values: ['=A1=1'], look: bold }],
    filterViews: [{ name: 'Chicago', area }],
    merges: [area],
    filter: area,
    metadata,
    tabColor: '#112233',
  };
  office.book.sheets = [{ ...emptySheet(0, 'Contacts'), cells: [['Name']] }, lunches];
  office.book.namedRanges = [{ name: 'people', area: source }];
  office.properties = {
    document: { run: '1' },
    script: { a: 'b' },
    user: { 'me@office.example': { c: 'd' } },
  };
  office.consents = { 'me@office.example': ['https://www.googleapis.com/auth/gmail.compose'] };
  office.idsIssued = 12;
  const owner = 'me@office.example';
  office.triggers = [
    {
      uniqueId: '1',
      handler: 'onDailyTrigger',
      owner,
      schedule: { kind: 'days', every: 1, atHour: 6, nearMinute: null, timeZone: 'Pacific/Auckland' },
    },
  ];
  office.drafts = [
    { id: 'r-1', owner, messageId: 'm1', threadId: 't1', raw: 'Subject: a\r\n\r\ncafé' },
    { id: 'r-2', owner, messageId: 'm2', threadId: 't2', raw: 'Subject: 王' },
  ];
  office.events = eventTimes.map(([id, start], i) => ({
    id,
    owner: `${i}@office.example`,
    calendarId: 'primary',
    isCancelled: i === 1,
    summary: 'Lunch, with; José \\ and a name that is so long that its line must be folded: Ñandú 🦊🦊🦊',
    description: i === 2 ? 'one\r\ntwo' : 'one\ntwo',
    location: 'Café',
    start,
    end: start,
    attendees: [
      { email: 'ana@example.com', displayName: 'Ana: "A"', optional: true, responseStatus: 'accepted' },
    ],
    other: { extendedProperties: { private: { key: 'k' } } },
    sendUpdates: 'all',
  }));
  return office;
};

/** Every way to write a moment; the last is none that iCalendar has. */
const eventTimes: [string, OfficeState['events'][number]['start']][] = [
  ['day', { date: '2026-11-23' }],
  ['offset', { dateTime: '2026-11-23T12:30:00-06:00' }],
  ['zone', { dateTime: '2026-11-23T12:30:00', timeZone: 'America/Chicago' }],
  ['both', { dateTime: '2026-11-23T12:30:00+13:00', timeZone: 'Pacific/Auckland' }],
  ['utc', { dateTime: '2026-11-23T12:30:00Z' }],
  ['utc', { dateTime: '2026-11-23T12:30:00.000Z' }],
];
