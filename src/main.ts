/**
 * Every public global and nothing else. Menus, triggers and pages see these functions by name, and whoever can open the spreadsheet
 * can call each of them.
 */
import { addMenu } from './google/menu';
import { googlePorts } from './google/ports';
import { about } from './jobs/about';
import { buildWeek } from './jobs/build-week';
import { checkWorkbook } from './jobs/check-workbook';
import { dailyRun } from './jobs/daily-run';
import { arrangeDailyRun } from './jobs/daily-trigger';
import { dashboard } from './jobs/dashboard/dashboard';
import { findInactive } from './jobs/find-inactive';
import { freshStart } from './jobs/fresh-start';
import { hideJudgement } from './jobs/hide-judgement';
import { interview } from './jobs/interview';
import { listLetGo } from './jobs/let-go-list';
import { logDone } from './jobs/log-done';
import { isRunNow, runNow } from './jobs/run-now';
import { runJob, runUnattended, undoLastRun } from './jobs/runner/run';
import { setUpWorkbook } from './jobs/set-up-workbook';
import { watch } from './jobs/watchdog';
import { MENU, MENU_TITLE } from './ui/menu';

/** Adds the menu when the spreadsheet is opened. */
export function onOpen(): void {
  addMenu(MENU_TITLE, MENU);
}

/** Adds the menu right after the script was installed. */
export function onInstall(): void {
  onOpen();
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

/** People > Interview… */
export function onMenuInterview(): void {
  runJob(googlePorts('screen'), interview);
}

/** People > Find inactive… */
export function onMenuFindInactive(): void {
  runJob(googlePorts('screen'), findInactive);
}

/** People > Let-go list. */
export function onMenuLetGoList(): void {
  runJob(googlePorts('screen'), listLetGo);
}

/** Dashboard. */
export function onMenuDashboard(): void {
  runJob(googlePorts('screen'), dashboard);
}

/** Check the workbook. */
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

/** Set up > Daily run… */
export function onMenuArrangeDailyRun(): void {
  runJob(googlePorts('screen'), arrangeDailyRun);
}

/** Set up > Hide or show judgement. */
export function onMenuHideJudgement(): void {
  runJob(googlePorts('screen'), hideJudgement);
}

/** Set up > About and permissions. */
export function onMenuAbout(): void {
  runJob(googlePorts('screen'), about);
}

/** The daily run, called by the trigger that Daily run… makes. */
export function onDailyTrigger(): void {
  runUnattended(googlePorts('trigger'), dailyRun);
}

/** Takes back what a run that died left half done, called by a trigger while there may be such a run. */
export function onWatchdogTrigger(): void {
  runUnattended(googlePorts('trigger'), watch);
}

/** Run now on Start, called at every edit by the trigger that Daily run… makes; other edits end here at once. */
export function onEditTrigger(event?: GoogleAppsScript.Events.SheetsOnEdit): void {
  if (isRunNow(event?.range?.getSheet().getName(), event?.value))
    runUnattended(googlePorts('trigger'), runNow);
}
