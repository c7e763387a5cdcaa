/** Tab names, draft ids and event ids as file names that every system can hold, and back. */

const WHAT_FILES_CANNOT_HOLD = /[<>:"/\\|?*%\p{Cc}]|^[. ]|[. ]$/gu;
const DEVICES_OF_WINDOWS = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** The name with each character that a file name can't hold as %XX. */
export const fileNameOf = (name: string): string =>
  DEVICES_OF_WINDOWS.test(name)
    ? percentOf(name.charAt(0)) + name.slice(1)
    : name.replace(WHAT_FILES_CANNOT_HOLD, percentOf);

/** The name that `fileNameOf` wrote; a file that a person named `50% off` keeps that name. */
export const nameInFile = (file: string): string => {
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
};

/** A character as %XX. */
export const percentOf = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
