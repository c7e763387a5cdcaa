/**
 * The e-mail that introduces somebody with a need to an expert: one message to both, so three people take
 * part (S11).
 */
import type { Contact } from '../../records/contact';
import type { LetterText } from '../../records/letter';
import { asTemplateText } from './merge-fields';

/** Whoever is introduced, as the e-mail names them. */
export type Introduced = Pick<Contact, 'name' | 'dear' | 'profession' | 'company'>;

const greeted = ({ dear, name }: Introduced): string => asTemplateText(dear) || asTemplateText(name);

/** "Bob Example (CPA, Example Books)" */
function described({ name, profession, company }: Introduced): string {
  const details = [profession, company].map(asTemplateText).filter((detail) => detail !== '');
  return asTemplateText(name) + (details.length === 0 ? '' : ` (${details.join(', ')})`);
}

/**
 * The introduction, to be edited: to the person with the need and the expert alike. The only field left is
 * who signs.
 */
export function introductionText(
  { person, expert }: { readonly person: Introduced; readonly expert: Introduced },
  need: string,
): LetterText {
  const [one, other] = [greeted(person), greeted(expert)];
  const wanted = asTemplateText(need).replace(/[.\s]+$/, '');
  const body = [
    `Dear ${one} and ${other},`,
    `You two should know each other. ${one}, you told us what you are looking for: ${wanted || '…'}. ${other}, this is your field.`,
    `${described(person)}, meet ${described(expert)}.`,
    'Everything else is yours to arrange: reply to all, and you are in touch.',
    'With kind regards\n{{Sender}}',
  ];
  return { subject: `${one}, meet ${other}`, body: body.join('\n\n') };
}
