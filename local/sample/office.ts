/** The sample office: every tab filled, and what Google keeps beside the spreadsheet. */
import { emptyOffice, emptySheet, type OfficeState, type SheetState } from '../host/state';
import { alliancesTab } from './partners';
import { inventCast } from './cast';
import { contactsTab } from './contacts';
import { contactRows } from './findings';
import { introductionsTab, listIntroductions } from './introductions';
import { datesTab } from './key-dates';
import { noEmailListTab, draftsTab, lettersTab, mailAll, PRINCIPAL } from './letters';
import { listAllianceLunches, listGatherings, listOtherLunches, lunchesTab } from './lunches';
import { givenTab } from './gifts';
import { needsTab, hardToReachTab } from './needs';
import { planTab } from './touch-plan';
import { recallAll } from './recalls';
import { salesTab, sellToAll } from './sales';
import { settingsTab } from './settings';
import { DAILY_RUN_ID, EDIT_TRIGGER_ID, startTab, thisWeekTab } from './start';
import type { Tab } from './tab';
import { logYear, touchesTab } from './touches';

const TIME_ZONE = 'America/Chicago';
/** Monday 2026-11-23, 06:30 in the office's zone. */
const NOW = Date.parse('2026-11-23T06:30:00-06:00');

/** The sample office; the same seed gives the same office to the last cell. */
export function sampleOffice(seed: number): OfficeState {
  const office = emptyOffice({
    name: 'Fennimore Lease & Cover',
    timeZone: TIME_ZONE,
    user: PRINCIPAL.email,
    now: NOW,
  });
  const sheets = sampleTabs(seed).map(sheetOf);
  return {
    ...office,
    book: { ...office.book, sheets, activeSheetId: 0 },
    triggers: [
      {
        uniqueId: DAILY_RUN_ID,
        handler: 'onDailyTrigger',
        owner: PRINCIPAL.email,
        schedule: { kind: 'days', every: 1, atHour: 6, nearMinute: null, timeZone: TIME_ZONE },
      },
      {
        uniqueId: EDIT_TRIGGER_ID,
        handler: 'onEditTrigger',
        owner: PRINCIPAL.email,
        schedule: { kind: 'spreadsheet', event: 'ON_EDIT' },
      },
    ],
    idsIssued: 2,
  };
}

/** The tabs in their order. */
function sampleTabs(seed: number): Tab[] {
  const cast = inventCast(seed);
  const { households, alliances, prospects, lunches, people } = cast;
  const introductions = listIntroductions(seed, lunches, prospects, cast.newClients, households);
  const loyal = households.map(({ head }) => head).filter(({ feeling }) => feeling === 'Love');
  const gatherings = listGatherings(seed, loyal, cast.exchangePartners);
  const mailings = mailAll(seed, people);
  const recalls = recallAll(seed, prospects);
  const touches = logYear(seed, cast, { recalls: recalls.touches, introductions, gatherings, mailings });
  const lunchRows = [
    ...listAllianceLunches(seed, lunches, introductions),
    ...listOtherLunches(lunches),
    ...gatherings,
  ];
  return [
    thisWeekTab(),
    contactsTab(contactRows(cast, recalls, touches)),
    lunchesTab(lunchRows),
    startTab(),
    alliancesTab(seed, alliances, lunches),
    introductionsTab(introductions),
    lettersTab(),
    draftsTab(mailings),
    touchesTab(touches),
    salesTab(sellToAll(seed, households)),
    datesTab(seed, households),
    needsTab(seed, households, alliances),
    givenTab(seed, households, alliances),
    hardToReachTab(prospects),
    noEmailListTab(people),
    planTab(),
    settingsTab(),
  ];
}

/** A tab as it stands in a spreadsheet, with its headers frozen. */
function sheetOf({ name, rows }: Tab, position: number): SheetState {
  const width = Math.max(...rows.map((row) => row.length));
  const blank = emptySheet(position, name);
  return {
    ...blank,
    cells: rows.map((row) => [...row]),
    maxRows: Math.max(blank.maxRows, rows.length + SPARE_ROWS),
    maxColumns: Math.max(blank.maxColumns, width),
    frozenRows: name === 'This week' ? 2 : 1,
  };
}

const SPARE_ROWS = 100;
