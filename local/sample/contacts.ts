/** The tab Contacts: people as rows, with what a former run worked out about them. */
import type { Plain } from '../host/state';
import { dayOf, type Day } from './day';
import type { Anniversary, Person } from './person';
import { blank, dateCell, fillTab, type Column, type Tab } from './tab';
import type { LoggedTouch } from './touch';

/** What a former run worked out for somebody; blank for whom it doesn't judge. */
export type Findings = {
  readonly status: string;
  readonly tier: 1 | 2 | 3 | '';
  readonly core: '' | 'Core' | 'Developing' | 'Peripheral';
  readonly spiral: '' | 'Upward' | 'Steady' | 'Downward';
  readonly recallWeek: Day | null;
  readonly lastTouch: Day | null;
};

export type ContactRow = { readonly person: Person; readonly findings: Findings };

/** Results that reached somebody. */
const REACHED: readonly LoggedTouch['result'][] = [
  'Reached',
  'Declined',
  'Held',
  'Sent',
  'Stay in touch',
  'Ready',
];

/** The last day on which each contact was reached, by id. */
export function lastTouches(touches: readonly LoggedTouch[]): ReadonlyMap<string, Day> {
  const last = new Map<string, Day>();
  for (const { person, result, date } of touches)
    if (REACHED.includes(result)) last.set(person.id, Math.max(date, last.get(person.id) ?? date));
  return last;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date where the year is known, else "3 May". */
function anniversaryCell(anniversary: Anniversary | null): Plain {
  if (anniversary === null) return '';
  const { year, month, dayOfMonth } = anniversary;
  return year === null
    ? `${String(dayOfMonth)} ${MONTHS[month - 1] ?? ''}`
    : dateCell(dayOf(year, month, dayOfMonth));
}

const typed = (header: string, show: (person: Person) => Plain): Column<ContactRow> => [
  header,
  ({ person }) => show(person),
];
const found = (header: string, show: (findings: Findings) => Plain): Column<ContactRow> => [
  header,
  ({ findings }) => show(findings),
];

/** Said at a review by every third. */
const WORKED = ['Quick answers, also on a Sunday', '', '', 'Introductions to people who hire', '', ''];
const workedWith = ({ id }: Person): string => WORKED[Number(id.slice(1)) % WORKED.length] ?? '';

const COLUMNS: readonly Column<ContactRow>[] = [
  typed('Name', ({ name }) => name),
  typed('ID', ({ id }) => id),
  typed('Dear', ({ dear }) => dear),
  blank('Dear (guess)'),
  typed('Kind', ({ kind }) => kind),
  found('Status', ({ status }) => status),
  typed('Status by hand', ({ statusByHand }) => statusByHand),
  found('Tier', ({ tier }) => tier),
  typed('Tier by hand', ({ tierByHand }) => tierByHand),
  blank('Why this tier'),
  found('Core?', ({ core }) => core),
  typed('How we feel', ({ feeling }) => feeling),
  typed('Draining', ({ isDraining }) => isDraining),
  typed('Email', ({ email }) => email),
  typed('Phone', ({ phone }) => phone),
  typed('Company', ({ company }) => company),
  typed('Profession', ({ profession }) => profession),
  typed('Household', ({ household }) => household),
  typed('Address', ({ address }) => address),
  typed('Area', ({ area }) => area),
  typed('Who', ({ who }) => who),
  typed('Email consent', ({ consent }) => consent),
  typed('Consent date', ({ consentOn }) => dateCell(consentOn)),
  typed('Consent source', ({ consentSource }) => consentSource),
  typed('Invited to stay in touch', ({ invitedOn }) => dateCell(invitedOn)),
  typed('Cultivation', ({ cultivation }) => cultivation),
  typed('What happened', ({ whatHappened }) => whatHappened),
  ['What worked', ({ person, findings }) => (findings.core === 'Core' ? workedWith(person) : '')],
  typed('Introduced by', ({ introducedBy }) => introducedBy),
  typed('Tags', ({ tags }) => tags),
  typed('Birthday', ({ birthday }) => anniversaryCell(birthday)),
  typed('Anniversary', ({ anniversary }) => anniversaryCell(anniversary)),
  typed('Dream', ({ file }) => file.dream),
  typed('Likes', ({ file }) => file.likes),
  typed('Dislikes', ({ file }) => file.dislikes),
  typed('Favourite restaurant', ({ file }) => file.favouriteRestaurant),
  typed('Children', ({ file }) => file.children),
  typed('Hobbies', ({ file }) => file.hobbies),
  typed('Sports', ({ file }) => file.sports),
  typed('Pastimes', ({ file }) => file.pastimes),
  typed('Worried about', ({ worriedAbout }) => worriedAbout),
  typed('Added', ({ added }) => dateCell(added)),
  found('Recall week', ({ recallWeek }) => dateCell(recallWeek)),
  found('Last touch', ({ lastTouch }) => dateCell(lastTouch)),
  blank('Next due'),
  blank('Sales 12 months'),
  blank('Hours 12 months'),
  blank('Hours are'),
  found('Spiral', ({ spiral }) => spiral),
  blank('Why this spiral'),
  blank('File complete'),
];

/** The tab Contacts. */
export const contactsTab = (rows: readonly ContactRow[]): Tab => fillTab('Contacts', COLUMNS, rows);
