import type { HostOptions } from '../../local/host/options';
import { googlePorts } from '../../src/google/ports';
import type { Job } from '../../src/runner/job';
import { runJob } from '../../src/runner/run';
import { aHostedOffice, runHosted, withServices } from '../support/hosted';

describe('a yes that holds for just what was asked', () => {
  let isChanged = false;
  const inviting: Job<'contacts', readonly string[]> = {
    name: 'Invite',
    reads: ['contacts'],
    holdsToItsQuestion: true,
    permission: 'calendar',
    question: () => ({ kind: 'confirm', title: 'Invite', text: isChanged ? 'Ann and Bo?' : 'Ann?' }),
    act: () => ['Ann'],
    plan: (_office, _answer, done) => ({ changes: [], report: `Invited ${JSON.stringify(done)}.` }),
  };

  test.each<[string, HostOptions, string]>([
    ['goes on, and the plan is told what was done', { answers: ['yes'] }, 'Invited ["Ann"].'],
    [
      'is none where nobody was asked',
      { context: 'trigger' },
      'The workbook has changed since you were asked, so nothing was done. Please choose the item again.',
    ],
  ])('%s', (_why, options, message) => {
    const { outcome } = runHosted(aHostedOffice({ Contacts: [['Name'], ['Ann']] }), inviting, options);

    expect(outcome?.message).toBe(message);
  });

  test('is none for what has changed meanwhile', () => {
    const state = aHostedOffice({ Contacts: [['Name'], ['Ann']] });
    const { result } = withServices(state, { context: 'menu', answers: ['yes'] }, () => {
      const ports = googlePorts('screen');
      const lock = {
        ...ports.lock,
        acquire: () => {
          isChanged = true;
          return true;
        },
      };
      return runJob({ ...ports, lock, log: () => undefined }, inviting);
    });
    isChanged = false;

    expect(result).toMatchObject({
      ok: false,
      message: expect.stringContaining('changed since you were asked'),
    });
  });

  test.each([
    ['a yes', ['yes'], 1],
    ['a no', ['no'], 0],
  ])('%s asks for the permission it needs so many times', (_, answers, times) => {
    const state = aHostedOffice({ Contacts: [['Name'], ['Ann']] });
    state.consents[state.user] = ['spreadsheets.currentonly', 'script.scriptapp', 'userinfo.email'].map(
      (scope) => `https://www.googleapis.com/auth/${scope}`,
    );

    runHosted(state, inviting, { answers, consent: 'grant' });

    const calendar = state.consents[state.user]?.filter((scope) => scope.endsWith('calendar.events'));
    expect(calendar).toHaveLength(times);
  });
});
