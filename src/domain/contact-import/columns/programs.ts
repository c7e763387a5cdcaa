/** The programs whose exports are known by the set of their headers, never by the name of a file. */
import { headerText } from './headers';
import type { Meaning } from './places';

export type Program = {
  readonly name: string;
  /** Headers, as they are compared, all of which stand in its export. */
  readonly needs: readonly string[];
  /** What columns mean there that mean something else elsewhere, by their headers as they are compared. */
  readonly means?: Readonly<Record<string, Meaning>>;
  /** What being in this file says of everybody in it. */
  readonly says?: 'No email' | 'bounced' | 'Opted in';
  /** What to tell whoever chose it. */
  readonly hint?: string;
};

const LEFT: Meaning = { place: 'nothing' };
const MORE_IN_CARDS =
  'Thunderbird keeps more in its vCard export (tags, anniversaries, third addresses): choose vCard there if you miss something.';
const STAGE: Meaning = { place: 'class' };
/** Mailchimp guesses where somebody sits by the address of their machine: that is no part of a postal one. */
const GUESSED_PLACE = { region: LEFT };

/** The first that needs most headers counts. */
const PROGRAMS: readonly Program[] = [
  {
    name: 'Google Contacts',
    needs: ['first name', 'last name', 'email 1 value'],
    means: { 'organization title': { place: 'job title' }, 'name suffix': { place: 'suffix' } },
  },
  { name: 'Google Contacts', needs: ['first name', 'last name', 'labels', 'organization name', 'birthday'] },
  {
    name: 'Google Contacts (old)',
    needs: ['given name', 'family name', 'group membership'],
    means: { 'yomi name': { place: 'own' }, subject: LEFT, mileage: LEFT, 'billing information': LEFT },
  },
  {
    name: 'Outlook',
    needs: ['first name', 'last name', 'business street', 'home street'],
    means: {
      title: { place: 'prefix' },
      'email display name': LEFT,
      'email 2 display name': LEFT,
      'email 3 display name': LEFT,
      'email type': LEFT,
      'email 2 type': LEFT,
      'email 3 type': LEFT,
      account: { place: 'own' },
      location: { place: 'own' },
    },
  },
  {
    name: 'Outlook (German)',
    needs: ['vorname', 'nachname', 'strasse geschaftlich'],
    means: {
      partner: { place: 'spouse' },
      titel: { place: 'prefix' },
      anrede: { place: 'prefix' },
      'email typ': LEFT,
      'email 2 typ': LEFT,
      'email 3 typ': LEFT,
      'email angezeigter name': LEFT,
      'email 2 angezeigter name': LEFT,
      'email 3 angezeigter name': LEFT,
      initialen: LEFT,
      prioritat: LEFT,
      privat: LEFT,
      vertraulichkeit: LEFT,
      ort: { place: 'own' },
    },
  },
  {
    name: 'Outlook (French)',
    needs: ['prenom', 'nom', 'categories'],
    means: {
      anniversaire: { place: 'birthday' },
      titre: { place: 'prefix' },
      service: { place: 'department' },
    },
  },
  {
    name: 'Outlook (Spanish)',
    needs: ['nombre', 'apellidos', 'categorias'],
    means: { titulo: { place: 'prefix' } },
  },
  {
    name: 'Outlook (Dutch)',
    needs: ['voornaam', 'achternaam', 'categorieen'],
    means: { titel: { place: 'prefix' } },
  },
  {
    name: 'Outlook (Portuguese)',
    needs: ['nome', 'sobrenome', 'aniversario'],
    means: { titulo: { place: 'prefix' }, aniversario: { place: 'birthday' } },
  },
  {
    name: 'Thunderbird',
    needs: ['first name', 'last name', 'display name', 'primary email', 'secondary email'],
    hint: MORE_IN_CARDS,
  },
  {
    name: 'Thunderbird (German)',
    needs: ['vorname', 'nachname', 'anzeigename', 'primare email adresse'],
    hint: MORE_IN_CARDS,
  },
  {
    name: 'Evolution',
    needs: ['given name', 'family name', 'wants html', 'email 1'],
    means: { title: { place: 'job title' }, office: { place: 'own' } },
  },
  {
    name: 'LinkedIn Connections',
    needs: ['first name', 'last name', 'company', 'position', 'connected on'],
    means: { 'connected on': { place: 'own' } },
  },
  {
    name: 'HubSpot',
    needs: ['record id', 'first name', 'last name', 'email'],
    means: { 'lifecycle stage': STAGE, 'lead status': STAGE, title: { place: 'job title' } },
  },
  {
    name: 'Wealthbox',
    needs: ['first name', 'last name', 'household name', 'contact type'],
    means: { 'contact type': STAGE, title: { place: 'job title' } },
  },
  {
    name: 'Redtail',
    needs: ['first name', 'last name', 'salutation', 'family name', 'servicing advisor'],
    means: { 'family name': { place: 'household' }, category: STAGE, source: { place: 'own' } },
  },
  {
    name: 'Salesforce report',
    needs: ['first name', 'last name', 'account name'],
    means: { title: { place: 'job title' }, salutation: { place: 'prefix' } },
  },
  {
    name: 'Mailchimp, unsubscribed',
    needs: ['email address', 'unsub time'],
    means: GUESSED_PLACE,
    says: 'No email',
  },
  {
    name: 'Mailchimp, cleaned',
    needs: ['email address', 'clean time'],
    means: GUESSED_PLACE,
    says: 'bounced',
  },
  {
    name: 'Mailchimp, subscribed',
    needs: ['email address', 'optin time', 'confirm time'],
    means: GUESSED_PLACE,
    says: 'Opted in',
  },
  { name: 'Mail merge log', needs: ['merge status'] },
];

/** The program that wrote these headers; null: none that is known. */
export function programOf(headers: readonly string[]): Program | null {
  const texts = new Set(headers.map(headerText));
  const found = PROGRAMS.filter(({ needs }) => needs.every((header) => texts.has(header)));
  const isRefusing = ({ says }: Program) => (says === undefined || says === 'Opted in' ? 0 : 1);
  return (
    [...found].sort((a, b) => isRefusing(b) - isRefusing(a) || b.needs.length - a.needs.length)[0] ?? null
  );
}
