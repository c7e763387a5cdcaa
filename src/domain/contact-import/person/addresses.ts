/** Addresses of their parts: lines as they stand on an envelope, the private one first. */
import type { Facts } from './facts';
import type { Fact, Label } from '../columns/places';

export type ImportedAddress = {
  readonly label: Label | null;
  readonly isPrimary: boolean;
  readonly text: string;
  readonly city: string;
};

const PARTS: ReadonlySet<string> = new Set([
  'street',
  'po box',
  'city',
  'region',
  'postal code',
  'country',
  'address',
]);
const isAddressPart = ({ place }: Fact): boolean => PARTS.has(place);

const US_STATES: ReadonlySet<string> = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR'.split(
    ' ',
  ),
);
const OF_THE_US = /^(?:usa?|u\.s\.a?\.?|united states.*|)$/i;

/** A postcode of the United States whose leading zeros a spreadsheet has dropped. */
function postalCode(code: string, region: string, country: string): string {
  const isOfUs = US_STATES.has(region.toUpperCase()) && OF_THE_US.test(country);
  return isOfUs && /^\d{3,4}(?:-\d{4})?$/.test(code)
    ? `${'00'.slice(0, 5 - (code.split('-')[0] ?? '').length)}${code}`
    : code;
}

/** "Springfield, IL 62701" where there is a region, "50667 Köln" where there is none. */
function cityLine(city: string, region: string, code: string): string {
  if (region !== '')
    return [[city, region].filter((part) => part !== '').join(', '), code]
      .filter((part) => part !== '')
      .join(' ');
  return [code, city].filter((part) => part !== '').join(' ');
}

/** One address of the facts of one group; null where nothing of it is known. */
function addressOf(facts: readonly Fact[]): ImportedAddress | null {
  const valueOf = (place: Fact['place']): string =>
    facts.find((fact) => fact.place === place)?.value.trim() ?? '';
  const [city, region, country] = [valueOf('city'), valueOf('region'), valueOf('country')];
  const code = postalCode(valueOf('postal code'), region, country);
  const hasParts = facts.some(({ place }) => place !== 'address' && place !== 'country');
  const streets = facts
    .filter(
      ({ place }) => place === 'street' || (place === 'address' && (facts.length === 1 || !hasStreet(facts))),
    )
    .sort((a, b) => (a.line ?? 1) - (b.line ?? 1))
    .map(({ value }) => value.trim());
  const lines =
    hasParts || country !== ''
      ? [...streets, valueOf('po box'), cityLine(city, region, code), country]
      : streets;
  const text = [...new Set(lines)].filter((line) => line !== '').join('\n');
  const [first] = facts;
  return text === ''
    ? null
    : { label: first?.label ?? null, isPrimary: facts.some(({ isPrimary }) => isPrimary), text, city };
}
const hasStreet = (facts: readonly Fact[]): boolean => facts.some(({ place }) => place === 'street');

const RANKS: readonly (Label | null)[] = ['home', null, 'other', 'work'];
const rankOf = ({ label, isPrimary }: ImportedAddress): number => {
  const rank = RANKS.indexOf(label);
  return isPrimary ? -1 : rank < 0 ? RANKS.length : rank;
};

/** A person's addresses, the one to write to first: the marked one, else home before business. */
export function addressesOf(facts: Facts): readonly ImportedAddress[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts.all.filter(isAddressPart)) {
    const key = `${fact.label ?? ''} ${fact.index ?? 1}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()]
    .flatMap((group) => addressOf(group) ?? [])
    .sort((a, b) => rankOf(a) - rankOf(b));
}
