/** The people of the sample office, before they become rows of Contacts. */
import { addressIn, AREAS, companyOf, emailOf, phoneOf, type Trade } from './businesses';
import { dayOf, SET_UP, type Day } from './day';
import type { Dice } from './dice';
import { fileOf, TAGS, type InformationFile } from './facts';
import type { Name } from './names';
import { numbered } from './tab';

/** A birthday or anniversary; the year isn't always known. */
export type Anniversary = {
  readonly month: number;
  readonly dayOfMonth: number;
  readonly year: number | null;
};

export type Person = {
  readonly id: string;
  readonly name: string;
  readonly dear: string;
  readonly kind: 'Client' | 'Prospect' | 'Alliance' | 'Personal';
  readonly household: string;
  readonly email: string;
  readonly phone: string;
  readonly company: string;
  readonly profession: string;
  readonly address: string;
  readonly area: string;
  readonly who: '' | 'Principal' | 'Assistant';
  readonly consent: 'Opted in' | 'Not asked' | 'Opted out';
  readonly consentOn: Day | null;
  readonly consentSource: string;
  readonly invitedOn: Day | null;
  readonly cultivation: '' | 'New' | 'Cultivating' | 'Ready' | 'No longer interested';
  readonly whatHappened: string;
  readonly introducedBy: string;
  readonly tags: string;
  readonly birthday: Anniversary | null;
  readonly anniversary: Anniversary | null;
  readonly file: InformationFile;
  readonly worriedAbout: string;
  readonly statusByHand: string;
  readonly tierByHand: '' | 1 | 2 | 3;
  readonly feeling: '' | 'Love' | 'Fine' | 'Let go';
  readonly isDraining: boolean;
  readonly added: Day;
};

/** What is different from one kind of people to the next. */
export type Sort = {
  readonly kind: Person['kind'];
  readonly trades: readonly Trade[];
  /** How much of everything the office knows about them, in per cent. */
  readonly percentKnown: number;
};

/** Somebody of that sort at that position among all contacts; whatever else is known is added by others. */
export function inventPerson(dice: Dice, name: Name, position: number, sort: Sort): Person {
  const trade = dice.pick(sort.trades);
  const area = dice.pick(AREAS);
  return {
    id: numbered('C', position),
    name: name.full,
    dear: dice.isLucky(60) ? name.called : '',
    kind: sort.kind,
    household: '',
    email: dice.isLucky(96) ? emailOf(name, position) : '',
    phone: dice.isLucky(97) ? phoneOf(position) : '',
    company: companyOf(dice, trade, name),
    profession: trade.profession,
    address: dice.isLucky(sort.percentKnown + 25) ? addressIn(dice, area) : '',
    area,
    who: '',
    ...consentOf(dice, sort.percentKnown),
    invitedOn: null,
    cultivation: '',
    whatHappened: '',
    introducedBy: '',
    tags: dice.isLucky(30) ? dice.shuffle(TAGS).slice(0, dice.between(1, 2)).join(', ') : '',
    birthday: dice.isLucky(sort.percentKnown) ? inventBirthday(dice) : null,
    anniversary: null,
    file: fileOf(dice, sort.percentKnown),
    worriedAbout: '',
    statusByHand: '',
    tierByHand: '',
    feeling: '',
    isDraining: false,
    added: SET_UP,
  };
}

const CONSENT_SOURCES = [
  'Form at the first meeting',
  'Asked on the phone',
  'Sign-up sheet, Chamber evening',
  'Replied yes by e-mail',
];

function consentOf(
  dice: Dice,
  percentKnown: number,
): Pick<Person, 'consent' | 'consentOn' | 'consentSource'> {
  if (!dice.isLucky(percentKnown + 30)) return { consent: 'Not asked', consentOn: null, consentSource: '' };
  const consentOn = dayOf(2022, 3, 1) + dice.between(0, 1300);
  return dice.isLucky(4)
    ? { consent: 'Opted out', consentOn, consentSource: 'Unsubscribed by reply' }
    : { consent: 'Opted in', consentOn, consentSource: dice.pick(CONSENT_SOURCES) };
}

/** Any day of the year but 29 February, which is given by hand. */
function inventBirthday(dice: Dice): Anniversary {
  const year = dice.isLucky(70) ? dice.between(1948, 1995) : null;
  return { month: dice.between(1, 12), dayOfMonth: dice.between(1, 28), year };
}
