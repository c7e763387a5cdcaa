/**
 * Who answered a form of the office's own since the last daily run: new people come to Contacts with consent,
 * day and source, and those on file get their answer (S27). The form's tab is only read.
 */
import { compared } from '../../domain/contact-import/matching/compare';
import { contactValuesOf, type ContactValues } from '../../domain/contact-import/matching/contact-values';
import { propose } from '../../domain/contact-import/matching/propose';
import { formAnswerOf } from '../../domain/letters/answers/form-answers';
import { addressKey } from '../../domain/letters/audience/addresses';
import { standingOn } from '../../domain/letters/audience/no-email-list';
import { longDay, plural } from '../../domain/text/words';
import { contacts } from '../../sheets/tabs/contacts';
import { noEmailList } from '../../sheets/tabs/no-email-list';
import { appendRow, setAsAsked, type Change } from '../../runner/change';
import type { Office } from '../../runner/job';
import { after, bookOf, type Course, type CourseOffice } from '../pipeline/pipeline';
import { keepSettings } from '../pipeline/write-settings';
import { formIn, type Response } from './form';

type ContactRow = CourseOffice['tables']['contacts']['rows'][number];

/** "Survey, 20 Nov 2026" */
const sourceOf = (tab: string, { on }: Response): string => `${tab}, ${longDay(on)}`;

/** What an answer says of its sender, consent with the day on which it was given. */
function valuesOf(tab: string, { person, on, ...response }: Response): ContactValues {
  const values = contactValuesOf(person, new Map(), sourceOf(tab, { person, on, ...response }), on);
  return values.emailConsent === undefined ? values : { ...values, consentDate: values.consentDate ?? on };
}

/** The line that keeps an answer; '' where nothing was asked but who they are. */
function answerLine(tab: string, response: Response): string {
  const { words } = formAnswerOf(response.person.own);
  return words === '' ? '' : `${sourceOf(tab, response)}: ${words}`;
}

const linesOf = (...texts: readonly string[]): string =>
  [...new Set(texts.flatMap((text) => text.split('\n')))].filter((line) => line.trim() !== '').join('\n');

/** Blanks are filled, refusals hold, and the answer becomes a further line. */
function changesOfKnown(contact: ContactRow, values: ContactValues, line: string): Change[] {
  const { fills, refuses } = compared(contact, values);
  const background = linesOf(contact.background, values.background ?? '', line);
  const set = {
    ...fills,
    ...refuses,
    ...(background === contact.background ? {} : { background }),
  };
  return Object.keys(set).length === 0 ? [] : [setAsAsked(contacts, contact.id, set)];
}

type Taken = { readonly changes: readonly Change[]; readonly added: number; readonly known: number };

/** One after the other, so that whoever answers twice is one. */
function takeEach(office: CourseOffice, tab: string, responses: readonly Response[]): Taken {
  const rowOf = new Map(office.tables.contacts.rows.map((row) => [row.id, row]));
  const proposals = propose(
    office.tables.contacts.rows,
    responses.map(({ person }) => person),
  );
  const ids: string[] = [];
  const fresh = new Map<string, ContactValues>();
  const known = new Map<string, Change[]>();
  proposals.forEach(({ id, placeOfSame }, place) => {
    const response = responses[place];
    if (!response) return;
    const [values, line] = [valuesOf(tab, response), answerLine(tab, response)];
    const whose = id ?? (placeOfSame === null ? office.newId(contacts) : (ids[placeOfSame] ?? ''));
    ids.push(whose);
    const contact = rowOf.get(whose);
    if (contact) {
      const changes = changesOfKnown(contact, values, line);
      known.set(whose, [...(known.get(whose) ?? []), ...changes]);
      // What one answer changes, the next one finds.
      for (const change of changes)
        if (change.kind === 'set') rowOf.set(whose, { ...contact, ...change.values });
    } else {
      const before = fresh.get(whose);
      const background = linesOf(before?.background ?? '', values.background ?? '', line);
      fresh.set(whose, { ...values, ...before, ...refusalIn(before, values), background });
    }
  });
  const sources = new Map(ids.map((id, place) => [id, responses[place]]));
  const appended = [...fresh].map(([id, { name = '', ...values }]) => {
    const response = sources.get(id);
    const source = response ? sourceOf(tab, response) : tab;
    const dearGuess = response?.person.dear ?? '';
    return appendRow(contacts, {
      ...{ kind: 'Prospect', cultivation: 'New', ...values, id, name },
      ...{ dearGuess, source, added: office.today },
    });
  });
  return {
    changes: [...appended, ...[...known.values()].flat()],
    added: appended.length,
    known: known.size,
  };
}

/** Of two answers of one person, the one that refuses holds. */
const refusalIn = (before: ContactValues | undefined, values: ContactValues): ContactValues => {
  const refusing = [before, values].find((each) => each?.emailConsent === 'Opted out');
  if (refusing === undefined) return {};
  const { consentDate = null, consentSource = '' } = refusing;
  return { emailConsent: 'Opted out', consentDate, consentSource };
};

/** The addresses of those who refuse e-mail in the form. */
function refusalRows(office: CourseOffice, tab: string, responses: readonly Response[]): Change[] {
  const { noEmailList: list } = bookOf(office);
  const refused = responses.flatMap((response) =>
    response.person.refusals.has('No email') || response.person.refusals.has('Nothing')
      ? response.person.emails.map((email) => [addressKey(email), { email, response }] as const)
      : [],
  );
  return [...new Map(refused)].flatMap(([key, { email, response }]) =>
    standingOn(list, key) === null
      ? [appendRow(noEmailList, { email, since: office.today, why: `Said no: ${sourceOf(tab, response)}` })]
      : [],
  );
}

/** Takes in what was answered since the last time. */
export function takeIn(course: Course, settings: Office<'settings'>): Course {
  const { office } = course;
  const { intakeTab: tab, intakeReadTo } = office.settings;
  if (tab === '') return course;
  if (!office.tables.contacts.layout.indexes.has('kind'))
    return after(course, { changes: [], told: [`${tab} waits: Contacts has no column Kind.`] });
  const form = formIn(office, tab, intakeReadTo);
  if (!form.ok) return after(course, { changes: [], told: [`Intake: ${form.why}.`] });
  if (form.lastStamp === null) return course;
  const { changes, added, known } = takeEach(office, tab, form.responses);
  return after(course, {
    changes: [
      ...changes,
      ...refusalRows(office, tab, form.responses),
      ...keepSettings(settings, { intakeReadTo: form.lastStamp }),
    ],
    told: [`${tab}: ${plural(form.responses.length, 'answer')}, ${added} new, ${known} known.`],
  });
}
