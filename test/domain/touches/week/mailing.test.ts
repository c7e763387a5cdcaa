import { noEmailListOf } from '../../../../src/domain/letters/audience/no-email-list';
import type { Contact } from '../../../../src/domain/records/contact';
import { MONDAY, aContact, aPlan, aTouch, days, many, on, theWeek } from '../../../support/practice';

const CALLS = aPlan({ 'Courtesy call': { ...days({ 'Tier 1': 91, 'Tier 2': 91 }), aWeekAtMost: 20 } });

describe('the mass e-mail', () => {
  const opted = (given: Partial<Contact>): Contact =>
    aContact({ emailConsent: 'Opted in', email: `${given.id ?? 'x'}@example.com`, ...given });
  const mail = aPlan({ Email: days({ 'Tier 1': 30, 'Tier 2': 30, Alliance: 30 }) });

  test('is one row for all who are due', () => {
    const contacts = [
      opted({ id: 'C0001' }),
      opted({ id: 'C0002' }),
      opted({ id: 'C0003', emailConsent: 'Not asked' }),
      opted({ id: 'C0004', email: ' ' }),
      opted({ id: 'C0005', email: 'Stop@example.com' }),
      opted({ id: 'C0006', isDraining: true }),
      opted({ id: 'C0007', worriedAbout: 'the tax', who: 'Assistant' }),
      opted({ id: 'C0008', kind: 'Personal' }),
      opted({ id: 'C0009', status: 'Released' }),
      opted({ id: 'C0010', status: 'Do not contact' }),
      opted({ id: 'C0011' }),
      opted({ id: 'C0012' }),
    ];
    const sent = { touch: 'Email', result: 'Sent' } as const;
    const touches = [
      aTouch({ id: 'T1', contactId: 'C0011', date: on('2026-11-10'), ...sent }),
      aTouch({ id: 'T2', contactId: 'C0012', date: on('2026-10-30'), ...sent }),
    ];
    const noEmailList = noEmailListOf([{ email: 'stop@example.com', why: '' }]);

    const { rows, summary } = theWeek({ contacts, touches, noEmailList, plan: mail });

    expect(rows[1]).toEqual({
      key: '2026-11-23/all/email',
      day: MONDAY,
      who: 'Assistant',
      contactId: '',
      contactName: '',
      reachAt: '',
      tier: null,
      what: 'Monthly email: 3 due',
      whyToday: '3 who opted in',
      ask: '',
      lastNote: '',
      state: 'due',
      isNew: true,
      minutes: 2,
      aDayAtMost: null,
    });
    expect(rows).toHaveLength(2);
    expect(summary).toBe('0 of 2 done · 2 today · about 10 min');
  });

  test('takes a place of the week', () => {
    const contacts = many(60, (id) => opted({ id, tier: 1 }));
    const plan = { ...mail, 'Courtesy call': { ...CALLS['Courtesy call'], aWeekAtMost: null } };

    const { rows } = theWeek({ contacts, plan });

    expect(rows).toHaveLength(60);
  });
});
