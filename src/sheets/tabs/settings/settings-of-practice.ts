/**
 * The settings in which an office says in its own words whom it looks for, why people leave and what works
 * (S26, S29).
 */
import { DEFAULT_SETTINGS as DEFAULTS } from '../../../domain/records/settings';
import { listOf } from '../../declare/fields/lists';
import { text } from '../../declare/fields/text';
import { setting } from './setting';

const words = listOf(text(), 'a few words each, parted by commas');

export const PRACTICE_SETTINGS = {
  whoWeWantToMeet: setting(
    'Who we want to meet',
    text(),
    DEFAULTS.whoWeWantToMeet,
    'In a sentence: printed on each brief.',
  ),
  wouldUnderstand: setting(
    'We want: would understand',
    text(),
    DEFAULTS.wouldUnderstand,
    'Who would understand what we do, in words of Profession, Company, Tags and Area, parted by commas.',
  ),
  wouldValue: setting('We want: would value', text(), DEFAULTS.wouldValue, 'Who would value it.'),
  wouldWant: setting('We want: would want', text(), DEFAULTS.wouldWant, 'Who would want it now.'),
  canAfford: setting('We want: can afford', text(), DEFAULTS.canAfford, 'Who can afford it.'),
  reasonsForLeaving: setting(
    'Reasons for leaving',
    words,
    DEFAULTS.reasonsForLeaving,
    'Under these What happened is counted, and asked for.',
  ),
  reasonsItWorked: setting(
    'Reasons it worked',
    words,
    DEFAULTS.reasonsItWorked,
    'Under these What worked is counted, and asked for.',
  ),
} as const;
