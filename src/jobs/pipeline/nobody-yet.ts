/** What an item says that can't begin without people: there is no tab of theirs yet. */
export const NOBODY_YET =
  'There is nobody on Contacts yet: choose Set up > This workbook, paste your people into Contacts, then choose this again.';
