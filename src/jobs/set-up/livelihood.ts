/** What do you live from? One answer that fits defaults to the trade, kept on Settings (S5). */
import { LIVELIHOODS, type Livelihood } from '../../domain/clients/livelihood';
import { foldHeader } from '../../sheets/headers/header-keys';
import { SETTINGS } from '../../sheets/tabs/settings/settings-list';
import { settings } from '../../sheets/tabs/settings/settings';
import { appendRow, setCells, type Change } from '../../runner/change';
import type { Answers, Office, Question } from '../../runner/job';

const SETTING = SETTINGS.livesFrom.name;
const ABOUT = 'livelihood';

/** Whose trade each choice is. */
const EXAMPLES: Readonly<Record<Livelihood, string>> = {
  'Deals years apart': 'houses, cars, funds',
  'Yearly policies': 'insurance, memberships',
  'Ongoing fees or orders': 'advice, coaching, supplies',
};

type LivelihoodOffice = Pick<Office<'settings'>, 'tables'>;
const rowIn = ({ tables }: LivelihoodOffice) =>
  tables.settings.rows.find(({ setting }) => foldHeader(setting) === foldHeader(SETTING));

/** Whether nobody has said it yet. */
export function isLivelihoodOpen(office: LivelihoodOffice): boolean {
  const row = rowIn(office);
  return row === undefined || office.tables.settings.raw(row.line, 'value') === '';
}

/** The choice that an answer means; null: none, and nothing is set. */
function livelihoodIn(answer: string): Livelihood | null {
  const typed = foldHeader(answer);
  if (typed === '') return null;
  const numbered = LIVELIHOODS[Number(answer.trim()) - 1];
  const begun = LIVELIHOODS.filter((choice) => foldHeader(choice).startsWith(typed));
  return numbered ?? (begun.length === 1 ? (begun[0] ?? null) : null);
}

/** The question. */
export const livelihoodQuestion = (): Question => ({
  kind: 'prompt',
  about: ABOUT,
  title: 'What do you live from?',
  text: [
    'It sets when a client counts as Inactive, what buying regularly means, and when key dates warn. Each is a setting afterwards. Type a number:',
    '',
    ...LIVELIHOODS.map((choice, place) => `${place + 1}  ${choice}: ${EXAMPLES[choice]}`),
    '',
    'Cancel leaves it open: then twelve months count.',
  ].join('\n'),
});

/** Keeps what was answered. */
export function livelihoodAnswered(
  office: LivelihoodOffice,
  answers: Answers,
): { changes: Change[]; told: string[] } {
  const value = livelihoodIn(answers.get(ABOUT) ?? '');
  if (value === null || !isLivelihoodOpen(office)) return { changes: [], told: [] };
  const row = rowIn(office);
  const change =
    row === undefined
      ? appendRow(settings, { setting: SETTING, value })
      : setCells(settings, row.id, { value });
  return { changes: [change], told: [`You live from: ${value.toLowerCase()}.`] };
}

/** Whether a row of Settings is that of the question. */
export const isLivelihoodRow = ({ setting }: Readonly<Record<string, unknown>>): boolean =>
  foldHeader(String(setting)) === foldHeader(SETTING);
