/** The menu, as data: what it says, and which public function each item calls. */

export const MENU_TITLE = 'Cultivate';

export const MENU = [
  {
    label: 'This week',
    items: [
      { label: 'Build or refresh', handler: 'onMenuBuildWeek' },
      { label: 'Log what is done', handler: 'onMenuLogDone' },
      { label: 'Fresh start…', handler: 'onMenuFreshStart' },
    ],
  },
  {
    label: 'Lunches',
    items: [
      { label: 'Plan', handler: 'onMenuPlanLunches' },
      { label: 'Brief', handler: 'onMenuBrief' },
      { label: 'Send invitations…', handler: 'onMenuSendInvitations' },
      { label: 'Log introductions…', handler: 'onMenuLogIntroductions' },
    ],
  },
  {
    label: 'Letters',
    items: [
      { label: 'New letter…', handler: 'onMenuNewLetter' },
      { label: 'Preview…', handler: 'onMenuPreviewLetter' },
      { label: 'Draft…', handler: 'onMenuDraftLetter' },
      { label: 'Test draft to me', handler: 'onMenuTestDraft' },
      { label: 'Mark as sent…', handler: 'onMenuMarkAsSent' },
      { label: 'Check drafts', handler: 'onMenuCheckDrafts' },
      { label: 'Check greetings…', handler: 'onMenuCheckGreetings' },
      { label: 'Who would like this?', handler: 'onMenuWhoWouldLikeThis' },
    ],
  },
  {
    label: 'Clients',
    items: [
      { label: 'Rank clients…', handler: 'onMenuRankClients' },
      { label: 'Find inactive…', handler: 'onMenuFindInactive' },
      { label: 'Let-go list', handler: 'onMenuLetGoList' },
      { label: 'Release…', handler: 'onMenuRelease' },
      { label: 'Introduce to an expert…', handler: 'onMenuIntroduceToExpert' },
      { label: 'Hard to reach', handler: 'onMenuHardToReach' },
    ],
  },
  {
    label: 'Lists',
    items: [
      { label: 'Import contacts…', handler: 'onMenuImportContacts' },
      { label: 'Check the workbook', handler: 'onMenuCheckWorkbook' },
    ],
  },
  {
    label: 'Season',
    items: [
      { label: 'Good times…', handler: 'onMenuGoodTimes' },
      { label: 'Hard times…', handler: 'onMenuHardTimes' },
    ],
  },
  { label: 'Dashboard', handler: 'onMenuDashboard' },
  { label: 'Undo last run', handler: 'onMenuUndoLastRun' },
  {
    label: 'Set up',
    items: [
      { label: 'This workbook', handler: 'onMenuSetUpWorkbook' },
      { label: 'Sample office…', handler: 'onMenuSampleOffice' },
      { label: 'Remove the sample', handler: 'onMenuRemoveSample' },
      { label: 'Daily run…', handler: 'onMenuArrangeDailyRun' },
      { label: 'Hide or show judgement', handler: 'onMenuHideJudgement' },
      { label: 'About and permissions', handler: 'onMenuAbout' },
    ],
  },
] as const;
