/** What a push to Google needs before it can begin, in words for someone who has never done it. */

export type PushSetting = {
  /** What .clasp.json names, if anything. */
  scriptId: string | undefined;
  /** Whether clasp has been logged in on this machine. */
  hasLogin: boolean;
};

/** The id that stands in the repository: no real one may. */
const PLACEHOLDER = 'YOUR_SCRIPT_ID';

const NO_SCRIPT_ID = `Which spreadsheet should get the add-in? .clasp.json doesn't name its script yet.
  1. Open the spreadsheet, then Extensions > Apps Script.
  2. In Project Settings (the cog wheel), copy the Script ID.
  3. Put it into .clasp.json, in place of ${PLACEHOLDER}.`;

const NO_LOGIN = `Who are you to Google? Nobody has logged in on this machine yet.
  1. Visit script.google.com/home/usersettings and switch the Google Apps Script API on.
  2. Run: npx clasp login
  3. Choose the account that owns the spreadsheet, and allow what it asks for.`;

/** The steps still to be taken, each as a paragraph; empty when all is ready. */
export const missingSteps = ({ scriptId, hasLogin }: PushSetting): string[] => [
  ...(scriptId === undefined || scriptId.trim() === '' || scriptId === PLACEHOLDER ? [NO_SCRIPT_ID] : []),
  ...(hasLogin ? [] : [NO_LOGIN]),
];
