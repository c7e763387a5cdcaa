import { areCompetitors, type Guest } from '../../../../../src/domain/alliances/lunches/tables/guest';
import { reasonToMeet } from '../../../../../src/domain/alliances/lunches/tables/reason-to-meet';
import { aGuest } from '../../../../support/tables';

const ana = (given: Partial<Guest>): Guest => aGuest({ id: 'C0001', name: 'Ana', ...given });
const bo = (given: Partial<Guest>): Guest => aGuest({ id: 'C0002', name: 'Bo', ...given });
const need = (text: string, expertId = '') => ({ needs: [{ need: text, expertId }] });

describe('a reason to meet', () => {
  test.each<{ why: string; one: Partial<Guest>; other: Partial<Guest>; reason: string | null }>([
    { why: 'nothing is known', one: {}, other: {}, reason: null },
    {
      why: 'a need and who serves it',
      one: need('a tax adviser'),
      other: { profession: 'Advisers on tax' },
      reason: 'Ana needs a tax adviser: Bo, Advisers on tax',
    },
    {
      why: 'a need and the expert who was chosen',
      one: need('a roof', 'C0002'),
      other: {},
      reason: 'Ana needs a roof: Bo',
    },
    {
      why: 'a need for which somebody else was chosen',
      one: need('a tax adviser', 'C0009'),
      other: { profession: 'Tax adviser' },
      reason: null,
    },
    { why: 'a need without words', one: need(' ', 'C0002'), other: {}, reason: null },
    {
      why: 'the other’s need is as good',
      one: { profession: 'Notary' },
      other: need('notary'),
      reason: 'Bo needs notary: Ana, Notary',
    },
    {
      why: 'a profile wanted and a person who fits',
      one: { wantsToMeet: 'brewers, dentists ' },
      other: { profession: ' Dentist' },
      reason: 'Ana wants to meet brewers, dentists: Bo, Dentist',
    },
    {
      why: 'who fits by company',
      one: { wantsToMeet: 'people in brewing' },
      other: { profession: 'Owner', company: 'Harbor Brewing' },
      reason: 'Ana wants to meet people in brewing: Bo, Harbor Brewing',
    },
    {
      why: 'words that say nothing fit nobody',
      one: { wantsToMeet: 'good people' },
      other: { profession: 'People person' },
      reason: null,
    },
    {
      why: 'whom they don’t want to meet',
      one: { wantsToMeet: 'doctors, not dentists' },
      other: { profession: 'Dentist' },
      reason: null,
    },
    {
      why: 'a shared interest',
      one: { interests: ['Sailing; chess', 'golf'] },
      other: { interests: ['poker, Golf\nrunning'] },
      reason: 'Ana and Bo share an interest: golf',
    },
    {
      why: 'no interest in common',
      one: { interests: ['', 'golf'] },
      other: { interests: ['', 'chess'] },
      reason: null,
    },
    {
      why: 'a need comes before a wish, and a wish before an interest',
      one: { wantsToMeet: 'dentists', interests: ['golf'] },
      other: { ...need('notary'), profession: 'Dentist', interests: ['golf'] },
      reason: 'Ana wants to meet dentists: Bo, Dentist',
    },
  ])('$why', ({ one, other, reason }) => {
    expect(reasonToMeet(ana(one), bo(other))).toBe(reason);
  });
});

describe('competitors', () => {
  test.each<{ why: string; one: Partial<Guest>; other: Partial<Guest>; expected: boolean }>([
    { why: 'nothing is known', one: {}, other: {}, expected: false },
    { why: 'named', one: { competesWith: 'Bo Okafor' }, other: { name: 'Bo Okafor' }, expected: true },
    {
      why: 'named by the other',
      one: { company: 'Harbor Law' },
      other: { competesWith: 'Harbor' },
      expected: true,
    },
    {
      why: 'by profession',
      one: { competesWith: 'lawyers' },
      other: { profession: 'Lawyer' },
      expected: true,
    },
    {
      why: 'two of one profession, one of them an alliance',
      one: { profession: 'CPA', isAlliance: true },
      other: { profession: 'cpa ' },
      expected: true,
    },
    {
      why: 'whichever is it',
      one: { profession: 'CPA' },
      other: { profession: 'CPA', isAlliance: true },
      expected: true,
    },
    {
      why: 'two clients of one profession are colleagues',
      one: { profession: 'Dentist' },
      other: { profession: 'Dentist' },
      expected: false,
    },
    {
      why: 'an alliance of another profession',
      one: { profession: 'CPA', isAlliance: true },
      other: { profession: 'Lawyer' },
      expected: false,
    },
    {
      why: 'two without a profession',
      one: { isAlliance: true },
      other: { isAlliance: true },
      expected: false,
    },
  ])('$why', ({ one, other, expected }) => {
    expect(areCompetitors(ana(one), bo(other))).toBe(expected);
  });
});
