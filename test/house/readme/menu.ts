/** The menu in the documentation: its groups in README.md, and what each item does in docs/menu.md. */
import { MENU } from '../../../src/menu';
import { markdownTable } from './markdown';

type Entry = (typeof MENU)[number];
type Item = Extract<Entry, { handler: string }> | Extract<Entry, { items: unknown }>['items'][number];
type Handler = Item['handler'];

/**
 * What each item does, for a reader who hasn't installed it yet. An item without its line is a type error.
 */
const WHAT_IT_DOES: Readonly<Record<Handler, string>> = {
  onMenuBuildWeek: "Writes this week's call sheet, or brings it up to date.",
  onMenuLogDone: 'Logs every row with a Result, and files what you learned.',
  onMenuFreshStart:
    'After an absence: spreads anew what has piled up; promises, dates and worries stay. It asks first.',
  onMenuPlanLunches:
    "Plans the quarter's lunches, tables and exchange meetings, and shows this week and the 13 weeks.",
  onMenuBrief:
    'A page to print for each lunch of the coming seven days, else for the next: what you owe them, who fits, what to ask.',
  onMenuSendInvitations:
    'Lists who would be invited, told of a change or of a lunch called off; your calendar writes to them once you agree.',
  onMenuLogIntroductions:
    'Asks who introduced whom, and makes introductions and prospects of the names at once.',
  onMenuCheckGreetings:
    'Guesses Dear from plain names, for you to look through; chosen again, asks, and greets so.',
  onMenuNewLetter:
    'Asks which (monthly, Hard times, an event, personal, a check-in, a thought), and goes to its row, with a text to begin with.',
  onMenuPreviewLetter:
    'A letter before it is drafted, on the tab Preview: what stops it, to how many, who is left out and why, how it reads.',
  onMenuDraftLetter:
    'Makes the Gmail drafts of a letter in the mailbox of whoever signs it; again, for whoever has none yet. It asks first.',
  onMenuTestDraft: 'One draft to yourself, as the first recipient would get it. It counts for nothing.',
  onMenuMarkAsSent:
    'You have pressed Send: logs a touch for each recipient, and unlocks the Top 20 of Hard times.',
  onMenuCheckDrafts:
    'Asks whether drafts that are gone from Gmail were sent or discarded, and deletes those to people who said no since.',
  onMenuWhoWouldLikeThis:
    'Names the people whose file or tags speak of a text that you paste, with the reason. Changes nothing.',
  onMenuRankClients:
    'Asks how you feel about ten clients at a time, the best sellers first. Leave whenever you like; it goes on from there.',
  onMenuFindInactive:
    'Says who has become Inactive or Active again, and why, and sets their Status once you agree.',
  onMenuLetGoList:
    'Whom you might refer onward: the sales lost, the hours freed, and a courteous text to edit. Changes nothing else.',
  onMenuRelease:
    'Asks whom, and what happened: the household stays on file, and stands on no sheet and in no letter.',
  onMenuIntroduceToExpert:
    'Lists open needs with the expert for each; drafts the e-mail to both, or logs the introduction and gives you the text.',
  onMenuHardToReach:
    'What each referral out of reach needs next: research, an appeal, or to wait; and which appeals have gone.',
  onMenuGoodTimes: 'Says what comes back this week, and asks: the Touch plan is followed again.',
  onMenuHardTimes:
    'Says what pauses this week and who comes first, and asks whom to call; makes the list of letters to print, also when chosen again.',
  onMenuDashboard:
    'Health numbers, where your time went, plan against actual, the spiral and the cultivation list, with charts.',
  onMenuImportContacts:
    'Takes a list that another program exported from a tab: shows what it understood, asks, and tells who is new, the same or unclear before the yes.',
  onMenuMergeContacts:
    'Lists people who may stand on Contacts twice, with the reason, and makes one of two: every tab then names the one who stays.',
  onMenuCheckWorkbook: 'Lists every problem of every tab on the tab Problems, each with a link to its cell.',
  onMenuUndoLastRun: 'Takes the last run back; chosen again, the one before it.',
  onMenuSetUpWorkbook: 'Makes the tabs and settings that are missing. What is there stays as it is.',
  onMenuSampleOffice:
    'Puts forty invented people with all that belongs to them into a workbook without people, to try every item on. It asks first.',
  onMenuRemoveSample: 'Takes them away again, and what runs made of them; what you typed since stays.',
  onMenuArrangeDailyRun: 'Switches the daily run on, to another hour, or off.',
  onMenuHideJudgement:
    'Hides, or shows again, what you think of people: for when somebody looks over your shoulder.',
  onMenuAbout: 'What Cultivate may do in your account, and who owns the daily run.',
};

/** Each group with its items, a line each. */
export const menuGroupsTable = (): string =>
  markdownTable(
    ['Cultivate', 'Its items'],
    MENU.map((entry) =>
      'items' in entry
        ? [entry.label, entry.items.map(({ label }) => label).join(' · ')]
        : [entry.label, WHAT_IT_DOES[entry.handler]],
    ),
  );

const pathsOf = (entry: Entry): readonly (readonly [path: string, handler: Handler])[] =>
  'items' in entry
    ? entry.items.map(({ label, handler }) => [`${entry.label} > ${label}`, handler])
    : [[entry.label, entry.handler]];

/** Every item with its path. */
export const menuTable = (): string =>
  markdownTable(
    ['Cultivate', 'What it does'],
    MENU.flatMap(pathsOf).map(([path, handler]) => [path, WHAT_IT_DOES[handler]]),
  );
