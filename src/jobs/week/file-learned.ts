/**
 * What calls taught, filed where it belongs: facts and worries on Contacts, needs on Needs, items on Given,
 * results of recalls (S7, S9, S11, S18, S23).
 */
import type { AnnualDay, CivilDay } from '../../domain/calendar/civil-day';
import type { Contact } from '../../domain/records/contact';
import { householdsOf } from '../../domain/clients/household/household';
import { birthdayOf } from '../../domain/clients/household/information-file';
import { hasOpenConcern } from '../../domain/touches/dates/concerns';
import { groupBy } from '../../domain/values/collections';
import type { Learned } from '../../domain/touches/log';
import { readerOf } from '../../sheets/declare/field';
import type { Locale } from '../../sheets/cells/locale';
import { contacts } from '../../sheets/tabs/contacts';
import { given } from '../../sheets/tabs/given';
import { needs } from '../../sheets/tabs/needs';
import { appendRow, setAsAsked, setCells, type Change } from '../../runner/change';

type Kind<Name extends Learned['kind']> = Extract<Learned, { kind: Name }>;

const valueOf = ({ fact, text }: Kind<'fact'>, locale: Locale): unknown =>
  readerOf<unknown>(contacts.columns[fact].field, locale)(text);

/**
 * "3 May" typed into a cell becomes a day of this year: nobody was born then, so the year isn't filed (S7).
 */
function birthdayIn(text: string, locale: Locale, today: CivilDay): AnnualDay | null | undefined {
  const birthday = readerOf(contacts.columns.birthday.field, locale)(text);
  return birthday && birthdayOf({ birthday }, today);
}

/** What a fact's column expects, where it can't hold the answer as it was typed; null where it can. */
export const expectedOfFact = (learned: Kind<'fact'>, locale: Locale): string | null =>
  valueOf(learned, locale) === undefined ? contacts.columns[learned.fact].field.expected : null;

/**
 * A fact goes into a blank cell, as that column reads it; one that it can't read stays on the touch alone.
 */
function fileFact(learned: Kind<'fact'>, locale: Locale, today: CivilDay): Change[] {
  const value =
    learned.fact === 'birthday' ? birthdayIn(learned.text, locale, today) : valueOf(learned, locale);
  return value === undefined ? [] : [setCells(contacts, learned.contactId, { [learned.fact]: value })];
}

function fileCultivation({ contactId, cultivation, whatHappened }: Kind<'cultivation'>): Change[] {
  const reason = whatHappened === '' ? [] : [setCells(contacts, contactId, { whatHappened })];
  return [setAsAsked(contacts, contactId, { cultivation }), ...reason];
}

/** New worries become further lines; one that stands there already is no new one. */
function fileWorries({ id, worriedAbout }: Contact, worries: readonly Kind<'worry'>[]): Change[] {
  if (worries.length === 0) return [];
  const lines = worriedAbout === '' ? [] : worriedAbout.split('\n').map((line) => line.trim());
  const all = [...new Set([...lines, ...worries.map(({ line }) => line)])];
  return all.length === lines.length ? [] : [setAsAsked(contacts, id, { worriedAbout: all.join('\n') })];
}

/** The worries of everybody in these households are closed. */
function fileSettled(people: readonly Contact[], settled: ReadonlySet<string>): Change[] {
  if (settled.size === 0) return [];
  return householdsOf(people)
    .filter(({ members }) => members.some(({ id }) => settled.has(id)))
    .flatMap(({ members }) => members.filter(hasOpenConcern))
    .map(({ id }) => setAsAsked(contacts, id, { worriedAbout: '' }));
}

const isSettling = (learned: Learned): learned is Kind<'settled'> => learned.kind === 'settled';
const isWorry = (learned: Learned): learned is Kind<'worry'> => learned.kind === 'worry';

/**
 * Files all that was learned.
 *
 * @param nameOf how other tabs name the contact with this id
 */
export function fileLearned(
  all: readonly Learned[],
  people: readonly Contact[],
  nameOf: (id: string) => string,
  locale: Locale,
  today: CivilDay,
): Change[] {
  const worries = groupBy(all.filter(isWorry), ({ contactId }) => contactId);
  const fileOne = (learned: Exclude<Learned, Kind<'worry'> | Kind<'settled'>>): Change[] => {
    if (learned.kind === 'fact') return fileFact(learned, locale, today);
    if (learned.kind === 'cultivation') return fileCultivation(learned);
    if (learned.kind === 'gift') {
      const { contactId, date, what, why, sourceKey } = learned;
      const contact = nameOf(contactId);
      return [appendRow(given, { date, contact, contactId, what, why, sourceKey })];
    }
    const { date, need, contactId } = learned satisfies Kind<'need'>;
    return [appendRow(needs, { date, contact: nameOf(contactId), contactId, need, status: 'Open' })];
  };
  return [
    ...all.flatMap((learned) => (isWorry(learned) || isSettling(learned) ? [] : fileOne(learned))),
    ...fileSettled(people, new Set(all.filter(isSettling).map(({ contactId }) => contactId))),
    ...people.flatMap((contact) => fileWorries(contact, worries.get(contact.id) ?? [])),
  ];
}
