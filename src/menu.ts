/**
 * The menu, as data: what each item is called, which public function it calls, and what it does, for a reader
 * who hasn't installed it yet. docs/menu.md and the list of public functions are made from it.
 */

export const MENU_TITLE = 'Cultivate';

export const MENU = [
  {
    label: 'Next call',
    handler: 'onMenuNextCall',
    help: 'Who comes next, with all that the call needs: one key fills in the Result, and the next is there.',
  },
  {
    label: 'Contact card',
    handler: 'onMenuContactCard',
    help: 'All that is known of whoever’s row you stand in, or of whom you look for: what is due, what was done, facts to fill in.',
  },
  {
    label: 'This week',
    items: [
      {
        label: 'Build or refresh',
        handler: 'onMenuBuildWeek',
        help: "Writes this week's call sheet, or brings it up to date.",
      },
      {
        label: 'Log what is done',
        handler: 'onMenuLogDone',
        help: 'Logs every row with a Result, and files what you learned.',
      },
      {
        label: 'Print…',
        handler: 'onMenuPrint',
        help: 'The call sheet with a box for each result, labels for what goes by post, and briefs, on A4 or Letter.',
      },
      {
        label: 'Fresh start…',
        handler: 'onMenuFreshStart',
        help: 'After an absence: spreads anew what has piled up; promises, dates and worries stay. It asks first.',
      },
    ],
  },
  {
    label: 'Lunches',
    items: [
      {
        label: 'Plan',
        handler: 'onMenuPlanLunches',
        help: "Plans the quarter's lunches, tables and exchange meetings, and shows this week and the 13 weeks.",
      },
      {
        label: 'Brief',
        handler: 'onMenuBrief',
        help: 'A page to print for each lunch of the coming seven days, else for the next: what you owe them, who fits, what to ask.',
      },
      {
        label: 'Send invitations…',
        handler: 'onMenuSendInvitations',
        help: 'Lists who would be invited, told of a change or of a lunch called off; your calendar writes to them once you agree.',
      },
      {
        label: 'Log introductions…',
        handler: 'onMenuLogIntroductions',
        help: 'Asks who introduced whom, and makes introductions and prospects of the names at once.',
      },
    ],
  },
  {
    label: 'Letters',
    items: [
      {
        label: 'New letter…',
        handler: 'onMenuNewLetter',
        help: 'Asks which (monthly, Hard times, an event, personal, a check-in, a thought), and goes to its row, with a text to begin with.',
      },
      {
        label: 'Event guests…',
        handler: 'onMenuEventGuests',
        help: 'Whom to invite to a dinner or a round of golf, by core, tier and what they like: a tag, a list and a letter; afterwards, who came.',
      },
      {
        label: 'Preview…',
        handler: 'onMenuPreviewLetter',
        help: 'A letter before it is drafted, on a page and the tab Preview: what stops it, to how many, who is left out and why, how it reads.',
      },
      {
        label: 'Draft…',
        handler: 'onMenuDraftLetter',
        help: 'Makes the Gmail drafts of a letter in the mailbox of whoever signs it; again, for whoever has none yet. It asks first.',
      },
      {
        label: 'Test draft to me',
        handler: 'onMenuTestDraft',
        help: 'One draft to yourself, as the first recipient would get it. It counts for nothing.',
      },
      {
        label: 'Mark as sent…',
        handler: 'onMenuMarkAsSent',
        help: 'You have pressed Send: logs a touch for each recipient, and unlocks the Top 20 of Hard times.',
      },
      {
        label: 'Check drafts',
        handler: 'onMenuCheckDrafts',
        help: 'Asks whether drafts that are gone from Gmail were sent or discarded, and deletes those to people who said no since.',
      },
      {
        label: 'Check greetings…',
        handler: 'onMenuCheckGreetings',
        help: 'Guesses Dear from plain names, for you to look through; chosen again, asks, and greets so. Then asks how households are addressed.',
      },
      {
        label: 'Labels…',
        handler: 'onMenuLabels',
        help: "Address labels, one a household, 3 x 10 or 2 x 7: for this week's notes and gifts, or for a letter on paper.",
      },
      {
        label: 'Who would like this?',
        handler: 'onMenuWhoWouldLikeThis',
        help: 'Names the people whose file or tags speak of a text that you paste, with the reason. Changes nothing.',
      },
    ],
  },
  {
    label: 'Clients',
    items: [
      {
        label: 'Rank clients…',
        handler: 'onMenuRankClients',
        help: 'Asks how you feel about ten clients at a time, the best sellers first. Leave whenever you like; it goes on from there.',
      },
      {
        label: 'Find inactive…',
        handler: 'onMenuFindInactive',
        help: 'Says who has become Inactive or Active again, and why, and sets their Status once you agree.',
      },
      {
        label: 'Let-go list',
        handler: 'onMenuLetGoList',
        help: 'Whom you might refer onward: the sales lost, the hours freed, and a courteous text to edit. Changes nothing else.',
      },
      {
        label: 'Release…',
        handler: 'onMenuRelease',
        help: 'Asks whom, and what happened: the household stays on file, and stands on no sheet and in no letter.',
      },
      {
        label: 'Review page',
        handler: 'onMenuReviewPage',
        help: 'A page to print for each Tier 1 client whose review is near: their goals, what was said, what changed, what is due, one wish.',
      },
      {
        label: 'Year in eight touches',
        handler: 'onMenuYear',
        help: 'Each household: the eight kinds of touch, done and planned, as marks on one page; or a client’s own service calendar to print.',
      },
      {
        label: 'Introduce to an expert…',
        handler: 'onMenuIntroduceToExpert',
        help: 'Lists open needs with the expert for each; drafts the e-mail to both, or logs the introduction and gives you the text.',
      },
      {
        label: 'Meetings to calendar…',
        handler: 'onMenuMeetings',
        help: 'Lists the meetings, proposals and reassessments that have a day, and puts them into your own calendar once you agree.',
      },
      {
        label: 'Hard to reach',
        handler: 'onMenuHardToReach',
        help: 'What each referral out of reach needs next: research, an appeal, or to wait; and which appeals have gone.',
      },
    ],
  },
  {
    label: 'Lists',
    items: [
      {
        label: 'Import contacts…',
        handler: 'onMenuImportContacts',
        help: 'Takes a list that another program exported, from a file or a tab: what it understood, who is new, the same or unclear, and what is left out stand there before the yes.',
      },
      {
        label: 'Merge contacts…',
        handler: 'onMenuMergeContacts',
        help: 'Lists people who may stand on Contacts twice, with the reason, and makes one of two: every tab then names the one who stays.',
      },
      {
        label: 'Check the workbook',
        handler: 'onMenuCheckWorkbook',
        help: 'Lists every problem of every tab on the tab Problems, each with a link to its cell.',
      },
    ],
  },
  {
    label: 'Season',
    items: [
      {
        label: 'Good times…',
        handler: 'onMenuGoodTimes',
        help: 'Says what comes back this week, and asks: the Touch plan is followed again.',
      },
      {
        label: 'Hard times…',
        handler: 'onMenuHardTimes',
        help: 'Says what pauses this week and who comes first, and asks whom to call; makes the list of letters to print, also when chosen again.',
      },
    ],
  },
  {
    label: 'Dashboard',
    handler: 'onMenuDashboard',
    help: 'Health numbers, where your time went, plan against actual, the spiral and the cultivation list, with charts.',
  },
  {
    label: 'Undo last run',
    handler: 'onMenuUndoLastRun',
    help: 'Takes the last run back; chosen again, the one before it.',
  },
  {
    label: 'Set up',
    items: [
      {
        label: 'This workbook',
        handler: 'onMenuSetUpWorkbook',
        help: 'Makes the tabs and settings that are missing. What is there stays as it is.',
      },
      {
        label: 'First steps',
        handler: 'onMenuFirstSteps',
        help: 'The checklist of Start as buttons: what is done, what comes next, and a click that does it.',
      },
      {
        label: 'Sample office…',
        handler: 'onMenuSampleOffice',
        help: 'Puts forty invented people with all that belongs to them into a workbook without people, to try every item on. It asks first.',
      },
      {
        label: 'Remove the sample',
        handler: 'onMenuRemoveSample',
        help: 'Takes them away again, and what runs made of them; what you typed since stays.',
      },
      {
        label: 'Daily run…',
        handler: 'onMenuArrangeDailyRun',
        help: 'Switches the daily run on, to another hour, or off.',
      },
      {
        label: 'Morning event…',
        handler: 'onMenuMorningEvent',
        help: 'Switches on or off that the daily run puts the day into your own calendar: one event, without guests.',
      },
      {
        label: 'Hide or show judgement',
        handler: 'onMenuHideJudgement',
        help: 'Hides, or shows again, what you think of people: for when somebody looks over your shoulder.',
      },
      {
        label: 'Self-test…',
        handler: 'onMenuSelfTest',
        help: 'Tries whether Google does what Cultivate rests on, in two clicks, and says it on the tab Self-test. It asks first.',
      },
      {
        label: 'About and permissions',
        handler: 'onMenuAbout',
        help: 'What Cultivate may do in your account, and who owns the daily run.',
      },
    ],
  },
] as const;

type MenuItem = { readonly label: string; readonly handler: string; readonly help: string };

/** Every item, with its path: "Letters > Draft…". */
export const menuItems = (): (MenuItem & { readonly path: string })[] =>
  MENU.flatMap((entry): (MenuItem & { readonly path: string })[] =>
    'items' in entry
      ? entry.items.map((item) => ({ ...item, path: `${entry.label} > ${item.label}` }))
      : [{ ...entry, path: entry.label }],
  );
