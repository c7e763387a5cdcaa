import { introducedBy } from '../../../../src/domain/clients/household/introduced';
import { aBook, aContact } from '../../../support/practice';

const CONTACTS = [
  aContact({ id: 'C0001', household: 'Lee' }),
  aContact({ id: 'C0002', household: 'Lee' }),
  aContact({ id: 'C0003' }),
  aContact({ id: 'C0004' }),
];

describe('who introduced whom', () => {
  test.each([
    { why: 'nobody', introducers: {}, expected: [] },
    {
      why: 'a member introduces for the household',
      introducers: { C0003: 'C0002' },
      expected: ['C0001 C0003'],
    },
    { why: 'one of a household is introduced', introducers: { C0002: 'C0003' }, expected: ['C0003 C0001'] },
    {
      why: 'several, by lowest id',
      introducers: { C0004: 'C0001', C0003: 'C0002' },
      expected: ['C0001 C0003 C0004'],
    },
    {
      why: 'of two introducers the lowest id’s counts',
      introducers: { C0001: 'C0003', C0002: 'C0004' },
      expected: ['C0003 C0001'],
    },
    {
      why: 'whom somebody of the own household introduced, came with whoever is outside',
      introducers: { C0001: 'C0002', C0002: 'C0004' },
      expected: ['C0004 C0001'],
    },
    { why: 'oneself', introducers: { C0003: 'C0003' }, expected: [] },
    { why: 'somebody whose row is gone', introducers: { C0003: 'C0099' }, expected: [] },
    {
      why: 'each other: directly, and no further',
      introducers: { C0003: 'C0004', C0004: 'C0003' },
      expected: ['C0004 C0003', 'C0003 C0004'],
    },
  ])('$why', ({ introducers, expected }) => {
    const introduced = introducedBy(aBook({ contacts: CONTACTS }), new Map(Object.entries(introducers)));

    const inWords = [...introduced].map(([id, households]) =>
      [id, ...households.map((each) => each.id)].join(' '),
    );
    expect(inWords).toEqual(expected);
  });
});
