/** The settings in which an office says in its own words whom it looks for (S29). */
import { DEFAULT_SETTINGS as DEFAULTS } from '../../domain/records/settings';
import { text } from '../declare/fields/text';
import { setting } from './setting';

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
} as const;
