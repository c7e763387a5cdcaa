/**
 * Who does what, and how much of it a day; in an office of one person everything is the principal's (S12).
 */
import type { PracticeRecords } from '../clients/household/book';
import type { Doer } from '../records/contact';
import type { PracticeSettings } from '../records/settings';
import type { DueTouch } from './due-touch';
import { effortOf } from './touch-plan';
import type { Touch } from './touch-types';

type Office = Pick<PracticeRecords, 'plan' | 'settings'>;

/** Whether the assistant does anything: has items and minutes on Settings. */
const hasAssistant = ({ itemsADay, minutesADay }: PracticeSettings): boolean =>
  itemsADay.Assistant > 0 && minutesADay.Assistant > 0;

const isSame = (one: string, other: string): boolean =>
  one.trim() !== '' && one.trim().toLowerCase() === other.trim().toLowerCase();

/** Whether principal and assistant are one by their names or their e-mail addresses. */
const areOne = ({ principal, assistant }: PracticeSettings): boolean =>
  isSame(principal.name, assistant.name) || isSame(principal.email, assistant.email);

/** Whether one person does everything. */
const isOfOnePerson = (settings: PracticeSettings): boolean => !hasAssistant(settings) || areOne(settings);

/** Who does a touch where neither its occasion nor the contact says. */
export const usualDoerOf = ({ plan, settings }: Office, touch: Touch): Doer =>
  isOfOnePerson(settings) ? 'Principal' : effortOf(plan, touch).who;

/** Who does a due touch: as its occasion says, else the contact's, else the Touch plan's. */
export const whoDoes = (office: Office, { who, contact, household, touch }: DueTouch): Doer =>
  isOfOnePerson(office.settings)
    ? 'Principal'
    : (who ?? contact.who ?? household.who ?? usualDoerOf(office, touch));

/**
 * Items and minutes a day for each. Who is both has both; without an assistant the principal's are all there
 * are.
 */
export function capacityADay(settings: PracticeSettings): {
  readonly items: Readonly<Record<Doer, number>>;
  readonly minutes: Readonly<Record<Doer, number>>;
} {
  const { itemsADay: items, minutesADay: minutes } = settings;
  if (!isOfOnePerson(settings)) return { items, minutes };
  const all = (each: Readonly<Record<Doer, number>>): Readonly<Record<Doer, number>> => ({
    Principal: each.Principal + (hasAssistant(settings) ? each.Assistant : 0),
    Assistant: 0,
  });
  return { items: all(items), minutes: all(minutes) };
}
