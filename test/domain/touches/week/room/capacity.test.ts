import { capacityInShort, capacityInWords } from '../../../../../src/domain/touches/week/room/capacity-words';
import { capacityOf } from '../../../../../src/domain/touches/week/room/capacity';
import {
  aBook,
  aContact,
  aPlan,
  aProspect,
  aWeek,
  days,
  many,
  MONDAY,
  theWeek,
} from '../../../../support/practice';

const plan = aPlan({
  'Courtesy call': { ...days({ 'Tier 1': 91 }), aWeekAtMost: 20 },
  Review: { ...days({ 'Tier 1': 91 }), aWeekAtMost: 4 },
});
const clients = (count: number) => many(count, (id) => aContact({ id, tier: 1 }));
const words = (given: Parameters<typeof aBook>[0]) => {
  const book = aBook(given);
  return capacityInWords(capacityOf(book, aWeek(MONDAY, book)));
};

describe('what the Touch plan asks for beside what the office does', () => {
  test('fits', () => {
    expect(words({ contacts: clients(26), plan })).toBe(
      'Your Touch plan asks for 2 items a week, you have room for 75.',
    );
  });

  test('is more than a week takes: by how much', () => {
    expect(words({ contacts: clients(130), plan })).toContain(
      'More than a week takes: Review 10, at most 4: raise A week at most on the Touch plan, or widen its days.',
    );
  });

  test('is too much for one of them, though the other has room', () => {
    const uncapped = aPlan({ Review: days({ 'Tier 1': 91 }) });
    const given = { contacts: clients(195), plan: uncapped };

    expect(words(given)).toBe(
      'Your Touch plan asks for 15 items a week, you have room for 75.\n' +
        'Of these the principal’s are 15 items a week (11 h 15), with room for 15 (10 h): ' +
        'raise Items a day or Minutes a day on Settings, or widen the Touch plan.',
    );
    expect(theWeek(given).summary).toContain(
      ' · the Touch plan asks for 11 h 15 a week of the principal, room for 10 h',
    );
  });

  test('is too much, and says what to do', () => {
    const contacts = many(1040, (id) => aProspect({ id }));

    expect(words({ contacts, plan })).toBe(
      'Your Touch plan asks for 80 items a week (9 h 20), you have room for 75 (25 h): raise Items a day or Minutes a day on Settings, or widen the Touch plan.',
    );
  });

  test('without any room nothing ever gets a turn', () => {
    const settings = { itemsADay: { Principal: 0, Assistant: 0 } };

    expect(words({ contacts: clients(5), plan, settings })).toContain('Never a turn in 8 weeks: Review.');
  });

  test('what takes longer than a week has minutes never gets a turn', () => {
    const settings = { minutesADay: { Principal: 8, Assistant: 180 } };

    expect(words({ contacts: clients(5), plan, settings })).toContain('Never a turn in 8 weeks: Review.');
    expect(words({ contacts: clients(5), plan })).not.toContain('Never a turn');
  });

  test('the summary names the Touch plan once, however much it asks for', () => {
    const capacity = {
      ...{ asked: { items: 92, minutes: 560 }, room: { items: 75, minutes: 1500 }, each: [], never: [] },
      overCap: [{ touch: 'Check-in', aWeek: 24, atMost: 10 }],
    } as const;

    expect(capacityInShort(capacity)).toBe(
      'the Touch plan asks for 92 items a week, room for 75, and for 24 check-ins a week, at most 10',
    );
  });

  test('the summary says it shortly, and nothing where it fits', () => {
    const book = aBook({ contacts: clients(26), plan });

    expect(capacityInShort(capacityOf(book, aWeek(MONDAY, book)))).toBe('');
    expect(theWeek({ contacts: many(1040, (id) => aProspect({ id })), plan }).summary).toContain(
      ' · the Touch plan asks for 80 items a week, room for 75',
    );
  });
});

test('the line names people', () => {
  const contacts = [aContact({ id: 'C0001', worriedAbout: 'tax' }), aContact({ id: 'C0002', tier: 1 })];
  const courtesy = aPlan({ 'Courtesy call': days({ 'Tier 1': 91 }) });
  const named = (principal: string, assistant: string) =>
    theWeek({
      contacts,
      plan: courtesy,
      settings: { principal: { name: principal, email: '' }, assistant: { name: assistant, email: '' } },
    }).summary;

  expect(named('Pat', 'Sam')).toBe('0 of 2 done · 2 today · about 20 min · Pat 1, Sam 1');
  // One person's items fill the days one by one.
  expect(named('Pat', 'Pat')).toBe('0 of 2 done · 1 today · about 20 min · Pat 2');
  expect(named('Pat', '')).toBe('0 of 2 done · 2 today · about 20 min · Pat 1, the assistant 1');
  expect(named('', '')).toBe('0 of 2 done · 2 today · about 20 min · the principal 1, the assistant 1');
});
