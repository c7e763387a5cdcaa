/** What tabs are called in this workbook, where that isn't what Cultivate calls them. */
let named: Readonly<Record<string, string>> = {};

/** Keeps what an answer says of it; the last one counts. */
export const keepTabNames = (names: Readonly<Record<string, string>> = {}): void => {
  named = { ...named, ...names };
};

/** The name of a tab as people read it there. */
export const tabNamed = (name: 'Contacts' | 'This week' | 'Sales' | 'No email list' | 'Start'): string =>
  named[name] ?? name;
