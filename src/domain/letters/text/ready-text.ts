/** A letter's words for one person, ready to be copied. */
import type { PracticeSettings } from '../../records/settings';
import type { LetterText } from '../../records/letter';
import { fieldValues, mergeFields } from './merge-fields';

type Signing = Pick<PracticeSettings, 'principal' | 'officeName'>;

/**
 * The body with who is greeted and who signs; a field that nothing is known for stays as it is, to be filled
 * in by hand.
 */
export function readyBody({ body }: LetterText, dear: string, { principal, officeName }: Signing): string {
  const signed = [principal.name.trim(), officeName.trim()].filter((line) => line !== '').join('\n');
  const sender = signed || '{{Sender}}';
  const merged = mergeFields(body, fieldValues([], { dear: dear || '{{Dear}}', sender }), 'plain text');
  return merged.ok ? merged.text : body;
}
