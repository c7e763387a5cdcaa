/**
 * Every global function of the add-in, and why it is one: Google, a menu item, a cell or a page has to find it by
 * name. Everyone who can open a page can call every one of them, so each is reviewed here, and checks its own input.
 */
export const PUBLIC_FUNCTIONS: Record<string, string> = {
  CULTIVATE_CORE: 'cell function: the class of each contact; reads what it is given, writes nothing',
  CULTIVATE_DUE: 'cell function: when something comes round for each contact; likewise',
  CULTIVATE_TIER: 'cell function: the tier of each contact; likewise',
  CULTIVATE_WHY: 'cell function: the reason for the tier; likewise',
  onDailyTrigger: 'installable trigger, made by Daily run…: the daily run',
  onEditTrigger:
    'installable trigger, made by Daily run…: does the daily run when Run now on Start is ticked',
  onMenuAbout: 'menu: Set up > About and permissions; changes nothing',
  onMenuArrangeDailyRun: 'menu: Set up > Daily run…; asks first',
  onMenuBuildWeek: 'menu: This week > Build or refresh',
  onMenuCheckGreetings: 'menu: Letters > Check greetings…; asks before it copies guesses into Dear',
  onMenuCheckWorkbook: 'menu: Check the workbook; writes the tab Problems',
  onMenuCheckDrafts: 'menu: Letters > Check drafts; asks before it deletes a draft',
  onMenuDashboard: 'menu: Dashboard; writes the tab Dashboard and its charts',
  onMenuDraftLetter: 'menu: Letters > Draft…; asks first, drafts in the own mailbox only',
  onMenuFindInactive: 'menu: People > Find inactive…; asks first',
  onMenuFreshStart: 'menu: This week > Fresh start…; asks first',
  onMenuHideJudgement: 'menu: Set up > Hide or show judgement',
  onMenuInterview: 'menu: People > Interview…; writes the answers that it asks for',
  onMenuLetGoList: 'menu: People > Let-go list; writes the tab Let-go list',
  onMenuLogDone: 'menu: This week > Log what is done',
  onMenuMarkAsSent: 'menu: Letters > Mark as sent…; asks first',
  onMenuRelease: 'menu: People > Release…; asks whom, and what happened',
  onMenuIntroduceToExpert: 'menu: People > Introduce to an expert…; logs the introductions that it asks for',
  onMenuNotCallingBack: 'menu: People > Not calling back; notes the appeals that it asks for as sent',
  onMenuLogNames: 'menu: Lunches > Log names…; files the names that it asks for',
  onMenuPlanLunches: 'menu: Lunches > Plan',
  onMenuSetUpWorkbook: 'menu: Set up > This workbook; changes nothing that is there',
  onMenuTestDraft: 'menu: Letters > Test draft to me; a draft to whoever asks',
  onMenuUndoLastRun: 'menu: Undo last run',
  onWatchdogTrigger: 'installable trigger, made by Draft…: goes on with drafts in the own mailbox',
  onInstall: 'simple trigger: adds the menu right after the script was installed',
  onOpen: 'simple trigger: adds the menu when the workbook is opened',
};
