/**
 * How somebody is greeted: by the column Dear, or by a guess that a person has confirmed. A guess takes the
 * given name from a name whose order is plain; where anything speaks against it there is no guess, as a wrong
 * name is worse than none.
 */
import type { Contact } from '../records/contact';
import { listed } from './words';

/** Titles before a name: none is part of it. */
const TITLES = new Set(
  (
    'mr mrs ms mx miss dr doctor prof professor rev reverend fr sr sra srta sister hon sir dame lady lord judge capt captain ' +
    'col colonel maj major sgt herr frau monsieur madame mme mlle señor señora signor signora ing dipl'
  ).split(' '),
);

/** What stands after a name: degrees, orders, generations. */
const SUFFIXES = new Set(
  (
    'jr sr ii iii iv v md do dds dmd dvm od phd edd jd llm llb esq esquire cpa cfp cfa chfc clu cfo ceo ea rn np pa pe pmp mba msc ma bsc ' +
    'ba mp obe mbe cbe kc qc ret'
  ).split(' '),
);

/** Words of businesses and of families: what has one of them isn't a person's name. */
const NO_PERSON = new Set(
  (
    'the family families familie famille familia household inc incorporated llc llp lp ltd limited plc gmbh ag kg sa sarl bv nv pty co ' +
    'corp corporation company companies group holding holdings bank partners partnership associates association assn foundation trust ' +
    'estate fund studio studios bakery restaurant cafe bar hotel church temple school college university academy institute clinic ' +
    'hospital dental law legal office offices services service solutions systems consulting consultants advisors advisers insurance ' +
    'agency realty properties property management capital ventures enterprises industries international club society center centre ' +
    'store shop market team dept department accounts accounting billing reception info admin sales sons daughters brothers bros ' +
    'engineering construction design print pharmacy motors garage farm farms winery brewery media press unknown test n/a'
  ).split(' '),
);

/** A name that begins with one of these begins with a surname. */
const PARTICLES = new Set(
  'van von der den de del della di da dos das du la le el bin ibn abu ter ten zu zur af av st saint san santa mac mc o'.split(
    ' ',
  ),
);

/**
 * Surnames that often come first, by custom: who bears one may be greeted by it, so nothing is guessed.
 * Without accents.
 */
const SURNAMES_THAT_COME_FIRST = new Set(
  (
    'wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao ' +
    'cheng cao yuan deng fu shen zeng peng lu lyu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao ' +
    'tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan qian yin ouyang situ zhuge sima shangguan ' +
    'chan wong cheung leung lau ng chow chiu kwok tsang ho lai lam tse yip yeung ' +
    'kim lee park pak choi jung jeong chung kang cho jo yoon yun jang chang lim im shin seo kwon hwang ahn an hong yoo ryu ko moon bae ' +
    'baek oh noh nam namgung ha min ' +
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ngo duong ly thi ' +
    'nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas'
  ).split(' '),
);

/** Given names that are often only the first half of one: Mary Ann, José Luis. Without accents. */
const HALF_NAMES = new Set(
  'mary anna ann anne jean marie maria jose juan luis billy bobby jo sarah john hans karl eva rosa ana miguel abdul don'.split(
    ' ',
  ),
);

/** "Jane", "Jean-Luc", "O'Brien", "McKenna": begins as a name does, and isn't shouted. */
const NAME = /^\p{Lu}(?=.*\p{Ll})[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*$/u;
/** Letters of Vietnamese, whose given names have one word or two. */
const VIETNAMESE = /[\u1ea0-\u1ef9ơưđ]/i;

/**
 * All that a name is written with: what has a digit, a bracket or an @ in it, or no Latin letters, isn't
 * taken apart.
 */
const NAME_SIGNS = /^(?:[\p{Script=Latin}\p{M}\s.,'’&+-])+$/u;
const INITIAL = /^\p{Lu}\.?$/u;
const AND = /\s+(?:&|\+|and)\s+/i;
/** Two people, in a language in which they aren't to be joined by "and". */
const AND_ELSEWHERE = /\s(?:y|e|i|und|et|og|och|en|ja)\s/;

/** A word as it is looked up: without accents and dots, in lower case. */
const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd');
const isIn =
  (words: ReadonlySet<string>) =>
  (word: string): boolean =>
    words.has(plain(word));

const partsOf = (text: string, by: RegExp): string[] =>
  text
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The words of a name, without titles before it and degrees after it. */
function wordsOf(name: string): string[] {
  const words = partsOf(name, /\s+/);
  while (words.slice(0, 1).some(isIn(TITLES))) words.shift();
  while (words.slice(-1).some(isIn(SUFFIXES))) words.pop();
  return words;
}

/**
 * A name in the order in which it is spoken: "Public, Jane, CPA" is Jane Public. Null where the commas say
 * something else.
 */
function inSpokenOrder(name: string): { readonly name: string; readonly isSurnameKnown: boolean } | null {
  const [first = '', second, ...more] = partsOf(name, /,/).filter(
    (part) => !partsOf(part, /\s+/).every(isIn(SUFFIXES)),
  );
  if (more.length > 0) return null;
  return second === undefined
    ? { name: first, isSurnameKnown: false }
    : { name: `${second} ${first}`, isSurnameKnown: true };
}

/** The given name among the words of one person's name; null: nobody can be sure. */
function givenNameIn(words: readonly string[], isSurnameKnown: boolean): string | null {
  const [first = '', second = ''] = words;
  const isHalfMaybe = isIn(HALF_NAMES)(first) || VIETNAMESE.test(words.join(' '));
  const isSure =
    words.length >= 2 &&
    NAME.test(first) &&
    !isIn(PARTICLES)(first) &&
    (isSurnameKnown || !isIn(SURNAMES_THAT_COME_FIRST)(first)) &&
    !words.slice(-1).some((last) => INITIAL.test(last)) &&
    (words.length === 2 || INITIAL.test(second) || !isHalfMaybe);
  return isSure ? first : null;
}

/** Jane of "Jane & John Public": a name by itself, where the other one shows that it is a given one. */
const partnerIn = (words: readonly string[], isSurnameKnown: boolean): string | null => {
  const [only = ''] = words;
  return words.length === 1 && NAME.test(only) ? only : givenNameIn(words, isSurnameKnown);
};

export type NameInTwo = { readonly given: string; readonly surname: string };

/**
 * The given name and the surname of one person; null where anything speaks against taking the name apart: a
 * title that would be lost, a surname that may come first, initials, a firm.
 */
export function nameInTwo({ name, company }: Pick<Contact, 'name' | 'company'>): NameInTwo | null {
  const whole = name.normalize('NFC').trim();
  const words = partsOf(whole, /\s+/);
  const given = guessDear({ name, company });
  if (given === null || wordsOf(whole).length !== words.length || words[0] !== given || /,/.test(whole))
    return null;
  const [next = '', ...others] = words.slice(1);
  const surname = INITIAL.test(next) ? others : [next, ...others];
  const isSure = surname.length > 0 && surname.slice(0, -1).every(isIn(PARTICLES));
  return isSure ? { given, surname: surname.join(' ') } : null;
}

/** What to greet somebody by, guessed from the name: "Jane", "Jane and John"; null where it can't be told. */
export function guessDear({ name, company }: Pick<Contact, 'name' | 'company'>): string | null {
  const whole = name.normalize('NFC').trim();
  const isPerson =
    NAME_SIGNS.test(whole) &&
    !AND_ELSEWHERE.test(whole) &&
    plain(whole) !== plain(company.trim()) &&
    !partsOf(whole, /[\s,]+/).some(isIn(NO_PERSON));
  const spoken = isPerson ? inSpokenOrder(whole) : null;
  if (spoken === null) return null;
  const people = partsOf(spoken.name, AND).map(wordsOf);
  const [one = [], other] = people;
  if (people.length > 2) return null;
  if (other === undefined) return givenNameIn(one, spoken.isSurnameKnown);
  const [left, right] = [partnerIn(one, spoken.isSurnameKnown), givenNameIn(other, spoken.isSurnameKnown)];
  return left === null || right === null ? null : `${left} and ${right}`;
}

/**
 * Whoever has no Dear: a letter that nobody looks through names nobody then, a text that somebody edits the
 * name.
 */
type WithoutDear = 'nobody' | 'the whole name';

/**
 * How people are addressed who read the same words: "Ann", "Ann and Bob"; what stands for both stands once.
 * By Dear, never by a guess that nobody has confirmed.
 *
 * @param withoutDear what stands for who has none; 'nobody': '' for all of them, to be filled in
 */
export function addressedAs(
  people: readonly Pick<Contact, 'dear' | 'name'>[],
  withoutDear: WithoutDear,
): string {
  const names = people.map(
    ({ dear, name }) => dear.trim() || (withoutDear === 'the whole name' ? name.trim() : ''),
  );
  if (withoutDear === 'nobody' && names.includes('')) return '';
  return listed([...new Set(names.filter((name) => name !== ''))]);
}
