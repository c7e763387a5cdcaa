/**
 * Every public global and nothing else. Menus, triggers and pages see these functions by name, and whoever
 * can open the spreadsheet can call each of them.
 */
import { fillCells, headersOf } from './google/cell-functions';
import { firstOfLine, isTick } from './google/edited';
import { addMenu } from './google/menu';
import { showPage } from './google/pages';
import { googlePorts } from './google/ports';
import { answerPage } from './jobs/answer-page';
import { about } from './jobs/set-up/about';
import { buildWeek } from './jobs/week/build-week';
import {
  cultivateCore,
  cultivateDue,
  cultivateNext,
  cultivateSpiral,
  cultivateStatus,
  cultivateTier,
  cultivateWhy,
  cultivateYear,
} from './jobs/cell-functions/cell-functions';
import { cultivateLunches } from './jobs/cell-functions/lunches';
import { checkWorkbook } from './jobs/lists/check-workbook';
import { mergeContacts } from './jobs/contact-import/merge/merge-contacts';
import { importContacts } from './jobs/contact-import/import-contacts';
import { dailyRun } from './jobs/week/daily-run';
import { keepMorningEvent } from './jobs/week/morning-event';
import { arrangeMorningEvent } from './jobs/set-up/morning-event';
import { arrangeDailyRun } from './jobs/set-up/daily-trigger';
import { dashboard } from './jobs/dashboard/dashboard';
import { findInactive } from './jobs/clients/find-inactive';
import { freshStart } from './jobs/week/fresh-start';
import { hideJudgement } from './jobs/set-up/hide-judgement';
import { rankClients } from './jobs/clients/rank-clients';
import { listLetGo } from './jobs/clients/let-go-list';
import { checkGreetings } from './jobs/letters/check-greetings';
import { guestsOfEvent } from './jobs/letters/event-guests';
import { labels } from './jobs/letters/labels';
import { nameWhoWouldLikeThis } from './jobs/letters/who-would-like-this';
import { logDone } from './jobs/week/log-done';
import { logIntroductions } from './jobs/alliances/log-introductions';
import { release } from './jobs/clients/release';
import { writeYear } from './jobs/clients/year';
import { writeReviewPages } from './jobs/clients/review-page';
import { introduceToExpert } from './jobs/clients/introduce-to-expert';
import { meetingsToCalendar } from './jobs/clients/meetings';
import { workOnReferrals } from './jobs/clients/hard-to-reach';
import { writeBriefs } from './jobs/alliances/write-briefs';
import { planLunchesNow } from './jobs/alliances/plan-lunches';
import { sendInvitations } from './jobs/alliances/send-invitations';
import { isRunNow, runNow } from './jobs/week/run-now';
import { checkDrafts } from './jobs/letters/sent/check-drafts';
import { draftLetter } from './jobs/letters/draft/draft-letter';
import { goOnWithDrafts } from './jobs/letters/draft/go-on-with-drafts';
import { newLetter } from './jobs/letters/new-letter';
import { previewLetter } from './jobs/letters/preview/preview-letter';
import { markAsSent } from './jobs/letters/sent/mark-as-sent';
import { testDraft } from './jobs/letters/draft/test-draft';
import { follower, runInTurn, runJob, runUnattended } from './jobs/run';
import { goToFirstSteps } from './jobs/start/show-first-steps';
import { goToContact } from './jobs/clients/contact-card/go-to-contact';
import { goToThisWeek } from './jobs/week/print/printable';
import { goToNextCall } from './jobs/week/next-call/go-to-next-call';
import { undoLastRun } from './runner/undo-last-run';
import { removeSample } from './jobs/set-up/sample/remove-sample';
import { sampleOffice } from './jobs/set-up/sample/sample-office';
import { goodTimes, hardTimes } from './jobs/season/change-season';
import { selfTest, selfTestInTrigger } from './jobs/set-up/self-test';
import { setUpWorkbook } from './jobs/set-up/set-up-workbook';
import { watch } from './jobs/letters/draft/watchdog';
import { MENU, MENU_TITLE } from './menu';
import { PAGES } from './pages/contract/pages';
import type { Answer } from './pages/contract/plain';

/** What follows a daily run, where it leaves work: the calendar first, for drafts may take all the time. */
const afterTheDay = () => [follower(keepMorningEvent), follower(goOnWithDrafts)];

/** Adds the menu when the spreadsheet is opened. */
export function onOpen(): void {
  addMenu(MENU_TITLE, MENU);
}

/** Adds the menu right after the script was installed. */
export function onInstall(): void {
  onOpen();
}

/** What a page asks for: one call of the contract between pages and script. */
export function onPageCall(name: unknown, ...given: unknown[]): Answer {
  const surroundings = { page: () => googlePorts('page'), screen: () => googlePorts('screen') };
  return answerPage(surroundings, name, given);
}

/** Next call: the page, or where none can be shown the row itself. */
export function onMenuNextCall(): void {
  if (!showPage(PAGES.nextCall)) runJob(googlePorts('trigger'), goToNextCall);
}

/** Contact card: the page, or where none can be shown the row on Contacts. */
export function onMenuContactCard(): void {
  if (!showPage(PAGES.contactCard)) runJob(googlePorts('trigger'), goToContact);
}

/** Set up > First steps: the page, or where none can be shown the page Start. */
export function onMenuFirstSteps(): void {
  if (!showPage(PAGES.firstSteps)) runJob(googlePorts('trigger'), goToFirstSteps);
}

/** This week > Print…: the page, or where none can be shown This week itself. */
export function onMenuPrint(): void {
  if (!showPage(PAGES.print)) runJob(googlePorts('trigger'), goToThisWeek);
}

/** This week > Build or refresh. */
export function onMenuBuildWeek(): void {
  runJob(googlePorts('screen'), buildWeek);
}

/** This week > Log what is done. */
export function onMenuLogDone(): void {
  runJob(googlePorts('screen'), logDone);
}

/** This week > Fresh start… */
export function onMenuFreshStart(): void {
  runJob(googlePorts('screen'), freshStart);
}

/** Lunches > Send invitations… */
export function onMenuSendInvitations(): void {
  runJob(googlePorts('screen'), sendInvitations);
}

/** Lunches > Log introductions… */
export function onMenuLogIntroductions(): void {
  runJob(googlePorts('screen'), logIntroductions);
}

/** Lunches > Plan. */
export function onMenuPlanLunches(): void {
  runJob(googlePorts('screen'), planLunchesNow);
}

/** Lunches > Brief. */
export function onMenuBrief(): void {
  runJob(googlePorts('screen'), writeBriefs);
}

/** Letters > Check greetings… */
export function onMenuCheckGreetings(): void {
  runJob(googlePorts('screen'), checkGreetings);
}

/** Letters > New letter… */
export function onMenuNewLetter(): void {
  runJob(googlePorts('screen'), newLetter);
}

/** Letters > Event guests… */
export function onMenuEventGuests(): void {
  runJob(googlePorts('screen'), guestsOfEvent);
}

/** Letters > Preview…: the page, or where none can be shown the tab Preview. */
export function onMenuPreviewLetter(): void {
  if (!showPage(PAGES.letterPreview)) runJob(googlePorts('screen'), previewLetter());
}

/** Letters > Draft… */
export function onMenuDraftLetter(): void {
  runJob(googlePorts('screen'), draftLetter);
}

/** Letters > Test draft to me. */
export function onMenuTestDraft(): void {
  runJob(googlePorts('screen'), testDraft);
}

/** Letters > Mark as sent… */
export function onMenuMarkAsSent(): void {
  runJob(googlePorts('screen'), markAsSent);
}

/** Letters > Check drafts. */
export function onMenuCheckDrafts(): void {
  runJob(googlePorts('screen'), checkDrafts);
}

/** Letters > Labels… */
export function onMenuLabels(): void {
  runJob(googlePorts('screen'), labels);
}

/** Letters > Who would like this? */
export function onMenuWhoWouldLikeThis(): void {
  runJob(googlePorts('screen'), nameWhoWouldLikeThis);
}

/** Clients > Rank clients…: the page, or where none can be shown its questions. */
export function onMenuRankClients(): void {
  if (!showPage(PAGES.rankClients)) runJob(googlePorts('screen'), rankClients);
}

/** Clients > Find inactive… */
export function onMenuFindInactive(): void {
  runJob(googlePorts('screen'), findInactive);
}

/** Clients > Let-go list. */
export function onMenuLetGoList(): void {
  runJob(googlePorts('screen'), listLetGo);
}

/** Clients > Release… */
export function onMenuRelease(): void {
  runJob(googlePorts('screen'), release);
}

/** Clients > Review page. */
export function onMenuReviewPage(): void {
  runJob(googlePorts('screen'), writeReviewPages);
}

/** Clients > Year in eight touches. */
export function onMenuYear(): void {
  runJob(googlePorts('screen'), writeYear);
}

/** Clients > Introduce to an expert… */
export function onMenuIntroduceToExpert(): void {
  runInTurn(googlePorts('screen'), introduceToExpert, [follower(goOnWithDrafts)]);
}

/** Clients > Meetings to calendar… */
export function onMenuMeetings(): void {
  runJob(googlePorts('screen'), meetingsToCalendar);
}

/** Clients > Hard to reach. */
export function onMenuHardToReach(): void {
  runJob(googlePorts('screen'), workOnReferrals);
}

/** Season > Good times… */
export function onMenuGoodTimes(): void {
  runJob(googlePorts('screen'), goodTimes);
}

/** Season > Hard times… */
export function onMenuHardTimes(): void {
  runJob(googlePorts('screen'), hardTimes);
}

/** Dashboard. */
export function onMenuDashboard(): void {
  runJob(googlePorts('screen'), dashboard);
}

/** Lists > Import contacts…: the page, or where none can be shown its questions. */
export function onMenuImportContacts(): void {
  if (!showPage(PAGES.importContacts)) runJob(googlePorts('screen'), importContacts);
}

/** Lists > Merge contacts…: the page, or where none can be shown its questions. */
export function onMenuMergeContacts(): void {
  if (!showPage(PAGES.mergeContacts)) runJob(googlePorts('screen'), mergeContacts);
}

/** Lists > Check the workbook. */
export function onMenuCheckWorkbook(): void {
  runJob(googlePorts('screen'), checkWorkbook);
}

/** Undo last run. */
export function onMenuUndoLastRun(): void {
  undoLastRun(googlePorts('screen'));
}

/** Set up > This workbook. */
export function onMenuSetUpWorkbook(): void {
  runJob(googlePorts('screen'), setUpWorkbook);
}

/** Set up > Sample office… */
export function onMenuSampleOffice(): void {
  runJob(googlePorts('screen'), sampleOffice);
}

/** Set up > Remove the sample. */
export function onMenuRemoveSample(): void {
  runJob(googlePorts('screen'), removeSample);
}

/** Set up > Daily run… */
export function onMenuArrangeDailyRun(): void {
  runJob(googlePorts('screen'), arrangeDailyRun);
}

/** Set up > Morning event… */
export function onMenuMorningEvent(): void {
  runJob(googlePorts('screen'), arrangeMorningEvent);
}

/** Set up > Hide or show judgement. */
export function onMenuHideJudgement(): void {
  runJob(googlePorts('screen'), hideJudgement);
}

/** Set up > Self-test… */
export function onMenuSelfTest(): void {
  runJob(googlePorts('screen'), selfTest);
}

/** Set up > About and permissions. */
export function onMenuAbout(): void {
  runJob(googlePorts('screen'), about);
}

/** The daily run, called by the trigger that Daily run… makes. */
export function onDailyTrigger(event?: GoogleAppsScript.Events.TimeDriven): void {
  runUnattended(googlePorts('trigger', event?.triggerUid), dailyRun, afterTheDay());
}

/**
 * Goes on with drafts that are left to be made, called by a trigger every ten minutes while there may be any.
 */
export function onWatchdogTrigger(): void {
  runUnattended(googlePorts('trigger'), watch);
}

/** The part of the self-test that a trigger has to do, called by the one that its first click makes. */
export function onSelfTestTrigger(): void {
  runUnattended(googlePorts('trigger'), selfTestInTrigger);
}

/**
 * Run now on Start, called at every edit by the trigger that Daily run… makes; other edits end here at once.
 */
export function onEditTrigger(event?: GoogleAppsScript.Events.SheetsOnEdit): void {
  if (isTick(event) && isRunNow(firstOfLine(event?.range)))
    runUnattended(googlePorts('trigger'), runNow, afterTheDay());
}

/**
 * The tier of each contact’s household: 1, 2 or 3; blank for who is no client.
 *
 * @param {range} contacts All columns of the tab Contacts, best with its headers.
 * @param {range} sales The tab Sales; blank: there are none.
 * @param {range} touches The tab Touches; blank: there are none.
 * @param {date} day The day it is judged for, such as the one beside As of: Start!B2.
 * @param {range} touchPlan The tab Touch plan; blank: the default Touch plan.
 * @param {range} settings The tab Settings; blank: the default settings.
 * @param {range} alliances The tab Alliances; blank: there are none.
 * @param {range} columns Names of columns, such as {"Tier";"Next due"}: several out of one formula; blank:
 * its own.
 * @return Columns as high as contacts.
 * @customfunction
 */
export function CULTIVATE_TIER(
  contacts: unknown,
  sales: unknown,
  touches: unknown,
  day: unknown,
  touchPlan?: unknown,
  settings?: unknown,
  alliances?: unknown,
  columns?: unknown,
): unknown[][] {
  const few = columns === undefined || columns === '' ? headersOf(touches) : touches;
  const ranges = { contacts, sales, touches: few, day, touchPlan, settings, alliances, columns };
  return fillCells(cultivateTier, ranges);
}

/**
 * The class of each contact’s household: Core, Developing or Peripheral.
 *
 * @param {range} contacts All columns of the tab Contacts, best with its headers.
 * @param {range} sales The tab Sales; blank: there are none.
 * @param {range} touches The tab Touches; blank: there are none.
 * @param {date} day The day it is judged for, such as the one beside As of: Start!B2.
 * @param {range} touchPlan The tab Touch plan; blank: the default Touch plan.
 * @param {range} settings The tab Settings; blank: the default settings.
 * @param {range} alliances The tab Alliances; blank: there are none.
 * @param {range} columns Names of columns, such as {"Tier";"Next due"}: several out of one formula; blank:
 * its own.
 * @return Columns as high as contacts.
 * @customfunction
 */
export function CULTIVATE_CORE(
  contacts: unknown,
  sales: unknown,
  touches: unknown,
  day: unknown,
  touchPlan?: unknown,
  settings?: unknown,
  alliances?: unknown,
  columns?: unknown,
): unknown[][] {
  return fillCells(cultivateCore, { contacts, sales, touches, day, touchPlan, settings, alliances, columns });
}

/**
 * The day on which something comes round for each contact’s household, as in the column Next due.
 *
 * @param {range} contacts All columns of the tab Contacts, best with its headers.
 * @param {range} sales The tab Sales; blank: there are none.
 * @param {range} touches The tab Touches; blank: there are none.
 * @param {date} day The day it is judged for, such as the one beside As of: Start!B2.
 * @param {range} touchPlan The tab Touch plan; blank: the default Touch plan.
 * @param {range} settings The tab Settings; blank: the default settings.
 * @param {range} alliances The tab Alliances; blank: there are none.
 * @param {range} columns Names of columns, such as {"Tier";"Next due"}: several out of one formula; blank:
 * its own.
 * @return Columns as high as contacts.
 * @customfunction
 */
export function CULTIVATE_DUE(
  contacts: unknown,
  sales: unknown,
  touches: unknown,
  day: unknown,
  touchPlan?: unknown,
  settings?: unknown,
  alliances?: unknown,
  columns?: unknown,
): unknown[][] {
  return fillCells(cultivateDue, { contacts, sales, touches, day, touchPlan, settings, alliances, columns });
}

/**
 * The reason for the tier of each contact’s household, in words.
 *
 * @param {range} contacts All columns of the tab Contacts, best with its headers.
 * @param {range} sales The tab Sales; blank: there are none.
 * @param {range} touches The tab Touches; blank: there are none.
 * @param {date} day The day it is judged for, such as the one beside As of: Start!B2.
 * @param {range} touchPlan The tab Touch plan; blank: the default Touch plan.
 * @param {range} settings The tab Settings; blank: the default settings.
 * @param {range} alliances The tab Alliances; blank: there are none.
 * @param {range} columns Names of columns, such as {"Tier";"Next due"}: several out of one formula; blank:
 * its own.
 * @return Columns as high as contacts.
 * @customfunction
 */
export function CULTIVATE_WHY(
  contacts: unknown,
  sales: unknown,
  touches: unknown,
  day: unknown,
  touchPlan?: unknown,
  settings?: unknown,
  alliances?: unknown,
  columns?: unknown,
): unknown[][] {
  const few = columns === undefined || columns === '' ? headersOf(touches) : touches;
  const ranges = { contacts, sales, touches: few, day, touchPlan, settings, alliances, columns };
  return fillCells(cultivateWhy, ranges);
}

/**
 * The lunches from the day on, as on the tab Lunches: those that are planned, and those that are invited,
 * confirmed or set by hand.
 *
 * @param {range} contacts All columns of the tab Contacts, best with its headers.
 * @param {range} alliances The tab Alliances; without a row on it nothing is planned.
 * @param {range} lunches The tab Lunches; blank: there are none yet.
 * @param {date} day The day from which it is planned, such as the one beside As of: Start!B2.
 * @param {range} introductions The tab Introductions; blank: nobody owes anybody.
 * @param {range} touches The tab Touches; blank: only the lunches on Lunches count.
 * @param {range} needs The tab Needs; blank: there are none.
 * @param {range} touchPlan The tab Touch plan; blank: the default Touch plan.
 * @param {range} settings The tab Settings; blank: the default settings.
 * @param {range} sales The tab Sales; blank: nobody is a client for having bought.
 * @return A row for each lunch, below the headers Week, Date, Kind, Guests, Why and Status.
 * @customfunction
 */
export function CULTIVATE_LUNCHES(
  contacts: unknown,
  alliances: unknown,
  lunches: unknown,
  day: unknown,
  introductions?: unknown,
  touches?: unknown,
  needs?: unknown,
  touchPlan?: unknown,
  settings?: unknown,
  sales?: unknown,
): unknown[][] {
  const ahead = { alliances, lunches, day, introductions, needs };
  return fillCells(cultivateLunches, { ...ahead, contacts, touches, touchPlan, settings, sales });
}

/**
 * The status of each contact’s household: Active, Inactive, or as somebody has said; Do not contact is each
 * one’s own.
 *
 * @param {range} contacts All columns of the tab Contacts, best with its headers.
 * @param {range} sales The tab Sales; blank: there are none.
 * @param {range} touches The tab Touches; blank: there are none.
 * @param {date} day The day it is judged for, such as the one beside As of: Start!B2.
 * @param {range} touchPlan The tab Touch plan; blank: the default Touch plan.
 * @param {range} settings The tab Settings; blank: the default settings.
 * @param {range} alliances The tab Alliances; blank: there are none.
 * @param {range} columns Names of columns, such as {"Tier";"Next due"}: several out of one formula; blank:
 * its own.
 * @return Columns as high as contacts.
 * @customfunction
 */
export function CULTIVATE_STATUS(
  contacts: unknown,
  sales: unknown,
  touches: unknown,
  day: unknown,
  touchPlan?: unknown,
  settings?: unknown,
  alliances?: unknown,
  columns?: unknown,
): unknown[][] {
  const ranges = { contacts, sales, touches, day, touchPlan, settings, alliances, columns };
  return fillCells(cultivateStatus, ranges);
}

/**
 * What comes round next for each contact’s household by the Touch plan, and on which day.
 *
 * @param {range} contacts All columns of the tab Contacts, best with its headers.
 * @param {range} sales The tab Sales; blank: there are none.
 * @param {range} touches The tab Touches; blank: there are none.
 * @param {date} day The day it is judged for, such as the one beside As of: Start!B2.
 * @param {range} touchPlan The tab Touch plan; blank: the default Touch plan.
 * @param {range} settings The tab Settings; blank: the default settings.
 * @param {range} alliances The tab Alliances; blank: there are none.
 * @param {range} columns Names of columns, such as {"Tier";"Next due"}: several out of one formula; blank:
 * its own.
 * @return Two columns as high as contacts: the touch, and the day.
 * @customfunction
 */
export function CULTIVATE_NEXT(
  contacts: unknown,
  sales: unknown,
  touches: unknown,
  day: unknown,
  touchPlan?: unknown,
  settings?: unknown,
  alliances?: unknown,
  columns?: unknown,
): unknown[][] {
  const ranges = { contacts, sales, touches, day, touchPlan, settings, alliances, columns };
  return fillCells(cultivateNext, ranges);
}

/**
 * Whether the relationship with each contact’s household goes up, holds, or goes down.
 *
 * @param {range} contacts All columns of the tab Contacts, best with its headers.
 * @param {range} sales The tab Sales; blank: there are none.
 * @param {range} touches The tab Touches; blank: there are none.
 * @param {date} day The day it is judged for, such as the one beside As of: Start!B2.
 * @param {range} touchPlan The tab Touch plan; blank: the default Touch plan.
 * @param {range} settings The tab Settings; blank: the default settings.
 * @param {range} alliances The tab Alliances; blank: there are none.
 * @param {range} columns Names of columns, such as {"Tier";"Next due"}: several out of one formula; blank:
 * its own.
 * @return Columns as high as contacts.
 * @customfunction
 */
export function CULTIVATE_SPIRAL(
  contacts: unknown,
  sales: unknown,
  touches: unknown,
  day: unknown,
  touchPlan?: unknown,
  settings?: unknown,
  alliances?: unknown,
  columns?: unknown,
): unknown[][] {
  const ranges = { contacts, sales, touches, day, touchPlan, settings, alliances, columns };
  return fillCells(cultivateSpiral, ranges);
}

/**
 * The year in eight touches of each contact’s household: done, missed and to come, as marks.
 *
 * @param {range} contacts All columns of the tab Contacts, best with its headers.
 * @param {range} sales The tab Sales; blank: there are none.
 * @param {range} touches The tab Touches; blank: there are none.
 * @param {date} day The day it is judged for, such as the one beside As of: Start!B2.
 * @param {range} touchPlan The tab Touch plan; blank: the default Touch plan.
 * @param {range} settings The tab Settings; blank: the default settings.
 * @param {range} alliances The tab Alliances; blank: there are none.
 * @param {range} introductions The tab Introductions; blank: nobody was introduced to an expert but by a
 * touch.
 * @param {range} columns Names of columns, such as {"Tier";"Next due"}: several out of one formula; blank:
 * its own.
 * @return Eight columns as high as contacts, a kind of touch each.
 * @customfunction
 */
export function CULTIVATE_YEAR(
  contacts: unknown,
  sales: unknown,
  touches: unknown,
  day: unknown,
  touchPlan?: unknown,
  settings?: unknown,
  alliances?: unknown,
  introductions?: unknown,
  columns?: unknown,
): unknown[][] {
  const ranges = { contacts, sales, touches, day, touchPlan, settings, alliances, introductions, columns };
  return fillCells(cultivateYear, ranges);
}
