import { exclusionsInWords } from '../../../../src/domain/letters/audience/audience';
import { EXCLUSIONS, type Exclusion } from '../../../../src/domain/letters/audience/exclusion';
import { LETTER_KINDS, isToMany, wayOf, type LetterKind } from '../../../../src/domain/records/letter';
import type { Contact } from '../../../../src/domain/records/contact';
import { anAudience, opted, outcome, type GivenAudience } from '../../../support/letters';

const DAUGHTER: Partial<Contact> = { kind: 'Personal', name: 'Mia' };

describe('who gets which kind of letter', () => {
  const mayBe = (kind: LetterKind, given: Partial<Contact>): string => {
    const { recipients, excluded } = anAudience({ kind }, [opted(given)]);
    return recipients.length === 1 ? 'gets it' : ([...excluded.keys()][0] ?? 'is not meant');
  };

  test.each<{
    why: string;
    given: Partial<Contact>;
    letter: string;
    hardTimes: string;
    personal: string;
  }>([
    { why: 'opted in', given: {}, letter: 'gets it', hardTimes: 'gets it', personal: 'gets it' },
    {
      why: 'not asked yet',
      given: { emailConsent: 'Not asked' },
      letter: 'not opted in',
      hardTimes: 'gets it',
      personal: 'gets it',
    },
    {
      why: 'no word on consent',
      given: { emailConsent: null },
      letter: 'not opted in',
      hardTimes: 'gets it',
      personal: 'gets it',
    },
    {
      why: 'opted out',
      given: { emailConsent: 'Opted out' },
      letter: 'opted out',
      hardTimes: 'opted out',
      personal: 'opted out',
    },
    {
      why: 'marked Do not contact',
      given: { statusByHand: 'Do not contact' },
      letter: 'do not contact',
      hardTimes: 'do not contact',
      personal: 'do not contact',
    },
    {
      why: 'released: on file, in no letter',
      given: { statusByHand: 'Released' },
      letter: 'released',
      hardTimes: 'released',
      personal: 'released',
    },
    {
      why: 'draining: no letters but the Hard-times letter',
      given: { isDraining: true },
      letter: 'draining',
      hardTimes: 'gets it',
      personal: 'draining',
    },
    {
      why: 'a concern is open: no letters but the Hard-times letter',
      given: { worriedAbout: 'the tax' },
      letter: 'concern open',
      hardTimes: 'gets it',
      personal: 'concern open',
    },
    {
      why: 'inactive: never past',
      given: { status: 'Inactive' },
      letter: 'gets it',
      hardTimes: 'gets it',
      personal: 'gets it',
    },
    {
      why: 'without an address',
      given: { email: ' ' },
      letter: 'no email',
      hardTimes: 'no email',
      personal: 'no email',
    },
    {
      why: 'a Personal contact: no letters to many',
      given: DAUGHTER,
      letter: 'is not meant',
      hardTimes: 'is not meant',
      personal: 'gets it',
    },
    {
      why: 'a prospect: the Hard-times letter is for clients',
      given: { kind: 'Prospect' },
      letter: 'gets it',
      hardTimes: 'is not meant',
      personal: 'gets it',
    },
    {
      why: 'a blank Kind is a client',
      given: { kind: null },
      letter: 'gets it',
      hardTimes: 'gets it',
      personal: 'gets it',
    },
  ])('$why', ({ given, letter, hardTimes, personal }) => {
    for (const kind of LETTER_KINDS) {
      const expected = kind === 'Letter' ? letter : kind === 'Hard-times letter' ? hardTimes : personal;
      expect([kind, mayBe(kind, given)]).toEqual([kind, expected]);
    }
  });

  test('the Hard-times letter asks for consent where the office has set it so', () => {
    const contacts = [
      opted({ id: 'C0001' }),
      opted({ id: 'C0002', emailConsent: 'Not asked', isDraining: true }),
    ];

    const settings = { asksConsentInHardTimes: true };

    expect(outcome({ kind: 'Hard-times letter' }, contacts, { settings })).toEqual([
      'C0001 gets it',
      'C0002 not opted in',
    ]);
  });

  test('the setting is for the Hard-times letter alone', () => {
    const contacts = [opted({ emailConsent: null })];
    const settings = { asksConsentInHardTimes: true };

    expect(outcome({ kind: 'Personal' }, contacts, { settings })).toEqual(['C0001 gets it']);
  });

  test.each<{ kind: LetterKind; toMany: boolean; way: string }>([
    { kind: 'Letter', toMany: true, way: 'Together' },
    { kind: 'Hard-times letter', toMany: true, way: 'Together' },
    { kind: 'Thinking of you', toMany: false, way: 'One each' },
  ])('$kind goes $way where nothing is said', ({ kind, toMany, way }) => {
    expect([isToMany(kind), wayOf(kind, null), wayOf(kind, 'One each')]).toEqual([toMany, way, 'One each']);
  });
});

describe('every reason', () => {
  const everything: Partial<Contact> = {
    emailConsent: 'Opted out',
    statusByHand: 'Do not contact',
    isDraining: true,
    worriedAbout: 'the tax',
  };
  const stop = { noEmailList: ['c0001@example.com'] };

  test.each<{ why: string; given: Partial<Contact>; more?: GivenAudience; reason: Exclusion }>([
    { why: 'who must not be contacted comes first', given: everything, more: stop, reason: 'do not contact' },
    {
      why: 'opting out before the No email list, which records it',
      given: { ...everything, statusByHand: null },
      more: stop,
      reason: 'opted out',
    },
    {
      why: 'the address counts however it is spelt',
      given: { email: ' C0001@Example.com ' },
      more: stop,
      reason: 'no email list',
    },
    {
      why: 'opted out before released',
      given: { ...everything, statusByHand: 'Released' },
      reason: 'opted out',
    },
    {
      why: 'released before draining',
      given: { ...everything, emailConsent: null, statusByHand: 'Released' },
      reason: 'released',
    },
    {
      why: 'draining before a concern',
      given: { ...everything, emailConsent: null, statusByHand: null },
      reason: 'draining',
    },
    {
      why: 'a concern before consent',
      given: { worriedAbout: 'the tax', emailConsent: null },
      reason: 'concern open',
    },
    {
      why: 'consent before the address',
      given: { emailConsent: null, email: '' },
      reason: 'not opted in',
    },
    {
      why: 'an address that can’t be read isn’t none',
      given: { email: '' },
      more: { unread: { email: ['C0001'] } },
      reason: 'bad email',
    },
    {
      why: 'a tick that can’t be read is one',
      given: {},
      more: { unread: { isDraining: ['C0001'] } },
      reason: 'draining',
    },
  ])('$why', ({ given, more, reason }) => {
    expect(outcome({}, [opted(given)], more)).toEqual([`C0001 ${reason}`]);
  });

  test('is counted in its order, and each person once', () => {
    const contacts = [
      opted({ id: 'C0001' }),
      opted({ id: 'C0002', email: 'c0001@example.com' }),
      opted({ id: 'C0003', email: '' }),
      opted({ id: 'C0004', email: '' }),
      opted({ id: 'C0005', worriedAbout: 'rates' }),
    ];

    const found = anAudience({}, contacts);

    expect(exclusionsInWords(found)).toBe('concern open 1, no email 2, duplicate address 1');
    expect([...found.excluded.keys()].every((reason) => EXCLUSIONS.includes(reason))).toBe(true);
  });

  test('nobody left out is nothing to say', () => {
    expect(exclusionsInWords(anAudience({}, [opted()]))).toBe('');
  });
});
