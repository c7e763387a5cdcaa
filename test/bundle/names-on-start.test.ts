/**
 * What Start and the pages say of tabs: the names that these have, where ours stands beside somebody else's.
 */
import { renameTab } from '../../local/host/person';
import type { OfficeState } from '../../local/host/state';
import type { Answer } from '../../src/pages/contract/plain';
import { theAddIn } from '../support/built';
import { aHostedOffice, shown, tabOf } from '../support/hosted';
import { ask, callFrom } from '../support/page-office';
import { morningOf } from '../support/small-office';

const press = theAddIn();

/** Somebody else's tabs bear three of our names; their people stand on Contacts. */
function anOffice(): OfficeState {
  const state = aHostedOffice({
    Contacts: [
      ['Name', 'Kind'],
      ['Ann Lee', 'Client'],
      ['Bo Kim', ''],
    ],
    Settings: [['Heating'], ['low']],
    'This week': [
      ['Mon', 'Tue'],
      ['swim', 'run'],
    ],
    Lunches: [
      ['Restaurant', 'Stars'],
      ['Roma', 3],
    ],
  });
  state.now = morningOf('2026-11-23');
  press(state, 'This workbook', { answers: ['yes', '1'] });
  return state;
}
const onStart = (state: OfficeState): string[] => shown(state, 'Start').flat();
const sending = (name: string): RegExp =>
  new RegExp(`\\b(?:on|into|through|of) (?:the tab )?${name}\\b(?! \\(Cultivate\\)| a week)`);
const lineOf = (state: OfficeState, label: string): string =>
  (shown(state, 'Start').find(([first]) => first === label) ?? []).join(' | ');

test('ours beside somebody else’s: steps, what is missing and hints send people to ours', () => {
  const state = anOffice();
  const begun = onStart(state);
  press(state, 'Build or refresh', { answers: ['1'] });

  for (const cells of [begun, onStart(state)])
    expect(
      cells.filter((cell) => ['Settings', 'This week', 'Lunches'].some((name) => sending(name).test(cell))),
    ).toEqual([]);
  expect(lineOf(state, 'Step 4')).toContain('work through This week (Cultivate): type');
  expect(lineOf(state, 'What is missing')).toContain('Settings (Cultivate): the name of the office');
  expect(lineOf(state, 'Lunches this week')).toContain('on the tab Lunches (Cultivate).');
  expect(lineOf(state, 'Names introduced')).toContain('Lunches a week, both on Settings (Cultivate).');
});

test('a tab that is renamed later is called by its new name with the next run, and again', () => {
  const state = anOffice();
  for (const name of ['Friends', 'Folk']) {
    const tabs = state.book.sheets.map((sheet) => sheet.name);
    renameTab(state, tabOf(state, tabs.includes('Friends') ? 'Friends' : 'Contacts'), name);
    renameTab(
      state,
      tabOf(state, tabs.includes('Values of Friends') ? 'Values of Friends' : 'Settings (Cultivate)'),
      `Values of ${name}`,
    );
    press(state, 'Build or refresh', { answers: ['1'] });

    expect(
      onStart(state)
        .slice(0, -30)
        .filter((cell) => /\bContacts\b/.test(cell)),
    ).toEqual([]);
    expect(lineOf(state, 'What is missing')).toContain(`${name}: 2 contacts with neither`);
    expect(lineOf(state, 'What is missing')).toContain(`say under Kind on ${name} what`);
    expect(lineOf(state, 'Who you might want to meet')).toContain(
      `Who we want to meet on Values of ${name}.`,
    );
  }
});

test('a hint that somebody has written stays as it is', () => {
  const state = anOffice();
  const line = tabOf(state, 'Start').cells.find(([label]) => label === 'Names introduced') ?? [];
  line[2] = 'Counted on Settings by Pat.';

  press(state, 'Build or refresh', { answers: ['1'] });

  expect(lineOf(state, 'Names introduced')).toContain('Counted on Settings by Pat.');
});

test('the pages are told what tabs are called, and the first steps say it', () => {
  const state = anOffice();
  press(state, 'Build or refresh', { answers: ['1'] });
  renameTab(state, tabOf(state, 'Contacts'), 'People');

  const answer = callFrom(state, 'printable', []).report.returned as Answer;

  expect(answer).toMatchObject({
    ok: true,
    tabs: { Contacts: 'People', 'This week': 'This week (Cultivate)' },
  });
  expect(ask(state, 'firstSteps', []).steps[1]?.about).toContain('Paste your people into People,');
});
