/** Touch plan: a row is a touch type, with the days between two such touches for each group. */
import { DOERS } from '../../domain/records/contact';
import type { PlanColumn } from '../../domain/touches/touch-type';
import { PLANNED_TOUCHES } from '../../domain/touches/touch-types';
import type { Field } from '../declare/field';
import { oneOf, orNone } from '../declare/fields/choices';
import { wholeNumber } from '../declare/fields/numbers';
import { text } from '../declare/fields/text';
import { column, table } from '../declare/table';
import { PAINTS } from '../declare/theme';

/** Which column has the days of each group. */
export const COLUMN_OF = {
  'Tier 1': 'tier1',
  'Tier 2': 'tier2',
  'Tier 3': 'tier3',
  'Cultivating prospect': 'cultivating',
  'Other prospect': 'otherProspect',
  Alliance: 'alliance',
  Personal: 'personal',
} as const satisfies Readonly<Record<PlanColumn, string>>;

const days: Field<number | null> = {
  ...orNone(wholeNumber({ min: 1 }), ['-', '–', '—', 'never', 'none']),
  expected: 'a whole number of days, or blank for never',
};
const cadence = (header: PlanColumn) =>
  column(header, days, {
    align: 'center',
    width: 80,
    help: 'Days from one such touch to the next; blank: never.',
  });

export const touchPlan = table(
  'Touch plan',
  {
    touch: column('Touch', oneOf(PLANNED_TOUCHES), { required: true, width: 140, help: 'What is done.' }),
    who: column('Who', oneOf(DOERS), { width: 90, help: 'Who does it, where the contact does not say.' }),
    minutes: column('Minutes', wholeNumber({ min: 0 }), {
      align: 'center',
      width: 70,
      help: 'How long one takes.',
    }),
    tier1: cadence('Tier 1'),
    tier2: cadence('Tier 2'),
    tier3: cadence('Tier 3'),
    cultivating: cadence('Cultivating prospect'),
    otherProspect: cadence('Other prospect'),
    alliance: cadence('Alliance'),
    personal: cadence('Personal'),
    weeklyCap: column('A week at most', wholeNumber({ min: 0 }), {
      align: 'center',
      width: 70,
      help: 'How many a week; blank: no limit.',
    }),
    whatItIs: column('What it is', text(), { owner: 'worked out', width: 300, help: 'What the touch is.' }),
    part: column('Part', text(), { owner: 'worked out', width: 70, help: 'How it is done.' }),
  },
  {
    id: 'touch',
    frozenTo: 'touch',
    linesBetween: ['part'],
    rules: [
      { name: 'touch', on: 'touch', when: '{touch}<>""', paint: PAINTS.strong },
      { name: 'what it is', on: 'whatItIs', when: '{whatItIs}<>""', paint: PAINTS.quiet },
      { name: 'principal', on: 'row', when: '{who}="Principal"', paint: PAINTS.principal },
      {
        name: 'by mail',
        on: 'row',
        when: '{part}="By mail"',
        paint: { background: PAINTS.card.background },
      },
    ],
    formerNames: ['Plan'],
    purpose: 'How often each touch is due for each group, and how long it takes.',
    example: { touch: 'Courtesy call', who: 'Assistant', minutes: '10', tier1: '91', weeklyCap: '20' },
  },
);
