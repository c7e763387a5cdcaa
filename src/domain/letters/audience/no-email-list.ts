/**
 * The No email list: addresses and whole domains that get no letter, whoever they belong to by now (Words,
 * S10).
 */
import { refusalsIn } from '../../clients/household/refusals';
import { addressesIn, domainsApart, mailboxKey } from './addresses';

/** A row of it, as it was typed. */
export type NoEmailRow = { readonly email: string; readonly why: string };

/** Said no: the person refuses. Bounced: the address is of no use, and the person may have another. */
export type Standing = 'said no' | 'bounced';

export type NoEmailList = {
  /** By the mailbox that they reach. */
  readonly addresses: ReadonlyMap<string, Standing>;
  readonly domains: ReadonlyMap<string, Standing>;
};

export const NOBODY_REFUSED: NoEmailList = { addresses: new Map(), domains: new Map() };

const BOUNCED = /bounc|undeliver|unzustellbar|cleaned|mailbox (?:is )?full|no such (?:user|address)/i;
const standingOf = ({ why }: NoEmailRow): Standing =>
  BOUNCED.test(why) && refusalsIn(why).size === 0 ? 'bounced' : 'said no';

/** Reads the rows: every address that can be found in one counts. */
export function noEmailListOf(rows: readonly NoEmailRow[]): NoEmailList {
  const addresses = new Map<string, Standing>();
  const domains = new Map<string, Standing>();
  for (const row of rows) {
    const standing = standingOf(row);
    const found = addressesIn(row.email);
    // Who said no once has said so, however often the address bounced.
    const put = (map: Map<string, Standing>, key: string) =>
      map.get(key) !== 'said no' && map.set(key, standing);
    found.addresses.forEach((address) => put(addresses, mailboxKey(address)));
    [...found.domains, ...domainsApart(row.email)].forEach((domain) => put(domains, domain));
  }
  return { addresses, domains };
}

/** "mail.example.com", "example.com", "com" */
function domainsAbove(address: string): string[] {
  const labels = address.slice(address.lastIndexOf('@') + 1).split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}

/** How an address or its mailbox stands on the list, by itself or by its domain; null: it doesn't. */
export function standingOn({ addresses, domains }: NoEmailList, address: string): Standing | null {
  if (!address.includes('@')) return null;
  const byDomain = domains.size === 0 ? [] : domainsAbove(address).map((domain) => domains.get(domain));
  const standings = [addresses.get(mailboxKey(address)), ...byDomain];
  if (standings.includes('said no')) return 'said no';
  return standings.includes('bounced') ? 'bounced' : null;
}
