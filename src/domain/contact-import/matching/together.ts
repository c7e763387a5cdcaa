/** One person of two rows of a list. */
import type { CivilDay } from '../../calendar/civil-day';
import { addressKey } from '../../letters/audience/addresses';
import { phoneKey } from '../../clients/household/duplicates';
import type { ImportedPerson } from '../person/person';
import { added, folded, isBlank } from './same-values';

/** One person of a list with what another row of it says of them, too. */
export function together(one: ImportedPerson, other: ImportedPerson): ImportedPerson {
  const lines = [...new Set([one.background, other.background].filter((text) => text !== ''))];
  return {
    ...other,
    ...Object.fromEntries(Object.entries(one).filter(([, value]) => !isBlank(value))),
    line: one.line,
    name: one.name,
    emails: [...one.emails, ...added(one.emails, other.emails, addressKey)],
    phones: [
      ...one.phones,
      ...other.phones.filter(({ text }) =>
        one.phones.every((each) => phoneKey(each.text) !== phoneKey(text)),
      ),
    ],
    addresses: one.addresses.length > 0 ? one.addresses : other.addresses,
    tags: [...one.tags, ...added(one.tags, other.tags, folded)],
    background: lines.join('\n'),
    classes: [...one.classes, ...other.classes],
    revenues: [
      ...one.revenues,
      ...other.revenues.filter(({ header }) => one.revenues.every((each) => each.header !== header)),
    ],
    keyDates: [
      ...one.keyDates,
      ...other.keyDates.filter(({ day, what }) =>
        one.keyDates.every((each) => each.day !== day || each.what !== what),
      ),
    ],
    lastContact:
      one.lastContact === null
        ? other.lastContact
        : other.lastContact === null
          ? one.lastContact
          : (Math.max(one.lastContact, other.lastContact) as CivilDay),
    refusals: new Set([...one.refusals, ...other.refusals]),
    isBounced: one.isBounced || other.isBounced,
    isOptedIn: (one.isOptedIn || other.isOptedIn) && one.refusals.size + other.refusals.size === 0,
    own: new Map([...other.own, ...one.own]),
    leftOut: [...one.leftOut, ...other.leftOut],
    remarks: [...one.remarks, ...other.remarks],
  };
}
