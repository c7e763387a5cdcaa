/** A file that somebody has chosen, as text: it is read here, and waits here. */
import { textOfBytes } from '../../domain/contact-import/files/bytes';
import { whyNoText } from '../../domain/contact-import/files/file-kinds';
import { isCardFile, withoutPictures } from '../../domain/contact-import/files/vcard';
import { MOST_CHARACTERS, type Source } from '../contract/import-contacts';

/** Address cards carry pictures, which are left behind before anything is sent. */
const MOST_BYTES = 100_000_000;

const TOO_LARGE =
  'This file is too large to be taken at once. Export fewer people at a time, or bring it into a tab with Sheets’ own File > Import.';

/** @throws why it can't be a list, in words */
export async function readFile(file: File): Promise<Source> {
  if (file.size > MOST_BYTES) throw new Error(TOO_LARGE);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const why = whyNoText(bytes);
  if (why !== null) throw new Error(why);
  const whole = textOfBytes(bytes).text;
  const text = isCardFile(whole) ? withoutPictures(whole) : whole;
  if (text.trim() === '') throw new Error('This file is empty.');
  if (text.length > MOST_CHARACTERS) throw new Error(TOO_LARGE);
  return { kind: 'file', name: file.name.slice(-200), text };
}
