/**
 * A run that died is taken back before anybody is asked: else the questions would be about what won't last.
 */
import type { OfficeState } from '../../local/host/state';
import { setAsAsked } from '../../src/runner/change';
import type { Job } from '../../src/runner/job';
import { contacts } from '../../src/sheets/tabs/contacts';
import { aHostedOffice, runHosted, shown } from '../support/hosted';

const anOffice = (): OfficeState =>
  aHostedOffice({
    Contacts: [
      ['Name', 'ID', 'Dream'],
      ['Ann', 'C0001', ''],
    ],
  });

/** Asks of everybody without one for the dream. */
const askDreams: Job<'contacts'> = {
  name: 'Ask dreams',
  reads: ['contacts'],
  prompts: ({ tables }) =>
    tables.contacts.rows
      .filter(({ dream }) => dream === '')
      .map(({ id, name }) => ({ about: id, title: 'Dream', text: name })),
  plan: (_office, _answer, _done, answers = new Map()) => ({
    report: `Noted ${answers.size}.`,
    changes: [...answers].map(([id, dream]) => setAsAsked(contacts, id, { dream })),
  }),
};
const ANSWERS = { answers: ['a boat'] };

/** An office in which the run died once the dream was written, before it was marked as done. */
function leftHalfDone(): OfficeState {
  for (let n = 1; ; n += 1) {
    const state = anOffice();
    const { host } = runHosted(state, askDreams, { ...ANSWERS, faults: { stopAtCall: n } });
    if (host.ledger.stopped === null) throw new Error('it never died with the dream written');
    if (shown(state, 'Contacts')[1]?.includes('a boat')) return state;
  }
}

test('so that what it had noted is asked again', () => {
  const state = leftHalfDone();

  const { outcome } = runHosted(state, askDreams, ANSWERS);

  expect(outcome?.message).toMatch(/^First took back "Ask dreams".+, left half done\. Noted 1\.$/);
  expect(shown(state, 'Contacts')[1]).toContain('a boat');
});

test('so that cancelling leaves nothing half done', () => {
  const state = leftHalfDone();

  const { outcome } = runHosted(state, askDreams, { answers: ['cancel'] });

  expect(outcome?.message).toMatch(/left half done\. Nothing was changed\.$/);
  expect(shown(state, 'Contacts')[1]).not.toContain('a boat');
});

test('and nobody is asked while somebody is at work on it', () => {
  const state = anOffice();
  const asked: string[] = [];
  const atWork: (string | undefined)[] = [];
  const asking = {
    ...askDreams,
    prompts: () => {
      asked.push('a dream');
      return [];
    },
  };
  const other = () => {
    if (atWork.length > 0 || !shown(state, 'Contacts')[1]?.includes('a boat')) return;
    atWork.push(runHosted(state, asking).outcome?.message);
  };
  const atEachCall = Array.from({ length: 200 }, (_, call) => ({ n: call + 1, act: other }));

  runHosted(state, askDreams, { ...ANSWERS, faults: { atCall: atEachCall } });

  expect(atWork).toEqual([
    expect.stringMatching(/\(Ask dreams\) is at work\. Please try again in a minute\.$/),
  ]);
  expect(asked).toEqual([]);
});
