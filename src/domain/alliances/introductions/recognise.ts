/** Whether somebody who was named is on Contacts already; never guessed (S17). */
import type { Contact } from '../../records/contact';
import { phoneKey } from '../../clients/household/duplicates';
import type { NamedPerson } from './names';

type Known = Pick<Contact, 'id' | 'name' | 'email' | 'phone' | 'company'>;
type Named = Pick<NamedPerson, 'name' | 'email' | 'phone'> & Partial<Pick<NamedPerson, 'note'>>;

export type Recognition =
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'new' }
  /** It may be one of these, or somebody else. */
  | { readonly kind: 'unsure'; readonly candidates: readonly Known[] };

/** Case, space and accents don't tell people apart: whoever types a name on a phone leaves them out. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

/** Words alone, with a space around each. */
const wordsOf = (text: string): string => ` ${foldName(text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '))} `;

/** Whether what stands beside the name says the company. */
const saysCompany = ({ note = '' }: Named, { company }: Known): boolean =>
  company !== '' && note !== '' && wordsOf(note).includes(wordsOf(company));

const foldEmail = (email: string): string => email.trim().toLowerCase();

/** Two values that are both known and not the same. */
const differ = (one: string, other: string): boolean => one !== '' && other !== '' && one !== other;

/** Of the same name, and with another address or number: perhaps somebody else. */
const isAtOdds = (named: Named, known: Known): boolean =>
  differ(foldEmail(named.email), foldEmail(known.email)) ||
  differ(phoneKey(named.phone), phoneKey(known.phone));

const verdict = (certain: readonly Known[], possible: readonly Known[]): Recognition => {
  const [only, ...others] = certain;
  if (only && others.length === 0) return { kind: 'known', id: only.id };
  const candidates = [...new Set([...certain, ...possible])];
  return candidates.length === 0 ? { kind: 'new' } : { kind: 'unsure', candidates };
};

const NOBODY: readonly Known[] = [];

/** People by a key of theirs; '' is none. */
type Index = Map<string, Known[]>;
const among = (index: Index, key: string): readonly Known[] =>
  key === '' ? NOBODY : (index.get(key) ?? NOBODY);

export type Recogniser = {
  /**
   * Who it is. An id, or an address of one contact only, says it; so does a name, where nothing else speaks
   * against it, or the company beside a name that several bear. A telephone alone doesn't: couples and
   * offices share one.
   */
  readonly recognise: (named: Named) => Recognition;
  /**
   * What to type for somebody on Contacts, of what stands in view there; null: nothing tells them from others
   * of that name.
   */
  readonly lineFor: (known: Known) => string | null;
  /** Somebody more to be recognised. */
  readonly learn: (known: Known) => void;
};

const put = (index: Index, key: string, known: Known): void => {
  const others = index.get(key);
  if (others) others.push(known);
  else index.set(key, [known]);
};

/** Recognises people among these contacts. */
export function recogniserAmong(contacts: readonly Known[]): Recogniser {
  const byId: Index = new Map();
  const byEmail: Index = new Map();
  const byName: Index = new Map();
  const byPhone: Index = new Map();

  const learn = (known: Known): void => {
    put(byId, foldName(known.id), known);
    put(byEmail, foldEmail(known.email), known);
    put(byName, foldName(known.name), known);
    put(byPhone, phoneKey(known.phone), known);
  };
  contacts.forEach(learn);

  const recognise = (named: Named): Recognition => {
    const numbered = among(byId, foldName(named.name));
    const written = among(byEmail, foldEmail(named.email));
    const called = among(byName, foldName(named.name));
    const agreeing = called.filter((known) => !isAtOdds(named, known));
    const ofCompany = agreeing.filter((known) => saysCompany(named, known));
    const clear = written.length === 1 ? written : ofCompany.length === 1 ? ofCompany : agreeing;
    const possible = [...written, ...called, ...among(byPhone, phoneKey(named.phone))];
    return verdict(numbered.length > 0 ? numbered : clear, possible);
  };
  const lineFor = (known: Known): string | null => {
    const { id, name, email, company } = known;
    const ways: readonly Named[] = [
      { name, email, phone: '' },
      { name, email: '', phone: '', note: company },
    ];
    const isMeantBy = (named: Named): boolean => {
      const recognition = recognise(named);
      return recognition.kind === 'known' && recognition.id === id;
    };
    const way = ways.find(isMeantBy);
    return way ? [way.name, way.email, way.note ?? ''].filter((text) => text !== '').join(', ') : null;
  };
  return { recognise, lineFor, learn };
}
