/** Letters > Preview… of letters that come round: whom they are due to, and what Draft… then makes. */
import { draftLetter } from '../../../src/jobs/letters/draft/draft-letter';
import { previewLetter } from '../../../src/jobs/letters/preview/preview-letter';
import { runHosted, shown, tabOf } from '../../support/hosted';
import { column } from '../../support/letter-office';
import { below } from '../../support/preview';
import { anOfficeWithStandingLetters } from '../../support/standing-letters';

test.each([
  ['Check-ins', '2 people in 2 drafts'],
  ['Thoughts', '1 person in 1 draft'],
  ['Appeals', '1 person in 1 draft'],
  ['Introductions', '2 people in 1 draft'],
])('%s', (name, size) => {
  const state = anOfficeWithStandingLetters();

  const { outcome } = runHosted(state, previewLetter(), { answers: [name] });
  runHosted(state, draftLetter, { answers: [name, 'yes'] });

  const people = column(state, 'Drafts', 'State').filter((each) => each === 'Drafted').length;
  expect(outcome?.message).toBe(`${name} goes to ${size}. No draft was made. See the tab Preview.`);
  expect(size).toMatch(new RegExp(`^${people} .* in ${state.drafts.length} `));
});

test('an introduction shows both of whom it is to, and greets them together', () => {
  const state = anOfficeWithStandingLetters();

  runHosted(state, previewLetter(), { answers: ['Introductions'] });

  expect(below(state, 'How it goes out')).toContainEqual([
    '2 people in 1 draft: somebody presses Send 1 time.',
  ]);
  expect(below(state, 'How the first 1 of 1 will read it').slice(0, 4)).toEqual([
    ['To', 'Ann Lee <c0001@example.com>'],
    ['To', 'Bo Kim <c0002@example.com>'],
    ['Subject', 'Ann, meet Bo'],
    ['Text', 'Dear Ann and Bo,'],
  ]);
});

test('where it is due to nobody, the page says why', () => {
  const state = anOfficeWithStandingLetters();
  tabOf(state, 'Needs').cells.splice(1);

  const { outcome } = runHosted(state, previewLetter(), { answers: ['Introductions'] });

  expect(outcome?.message).toMatch(/^Introductions: no open need has an expert.*\. See the tab Preview\.$/);
  expect(shown(state, 'Preview')[1]?.[1]).toContain('no open need has an expert');
});
