import type { SavedCall, SaveOfCall, TypedOnRow } from '../../src/pages/contract/next-call';
import { saverOf } from '../../src/pages/next-call/saver';

const BLANK: TypedOnRow = {
  result: '',
  note: '',
  theyIntroduced: '',
  theyNeed: '',
  worriedAbout: '',
  answer: '',
  nextDate: '',
};
const typed = (change: Partial<TypedOnRow>): TypedOnRow => ({ ...BLANK, ...change });
const ANN = { key: 'W1', contact: 'Ann' };
const BO = { key: 'W2', contact: 'Bo' };

/** A saver whose saves are answered one by one. */
function aSaver() {
  const sent: SaveOfCall[] = [];
  const open: { answer: (saved: SavedCall) => void; fail: (error: Error) => void }[] = [];
  const standing = new Map([ANN, BO].map(({ key }) => [key, BLANK]));
  const saver = saverOf(
    standing,
    (save) => {
      sent.push(save);
      return new Promise((answer, fail) => open.push({ answer, fail }));
    },
    () => undefined,
  );
  const settle = async (act: (one: (typeof open)[number], save: SaveOfCall) => void): Promise<void> => {
    const [one, save] = [open.shift(), sent[sent.length - 1]];
    if (one && save) act(one, save);
    await new Promise((later) => setTimeout(later, 0));
  };
  return {
    saver,
    sent,
    agree: () => settle((one, save) => one.answer({ is: 'saved', now: save.typed })),
    answer: (saved: SavedCall) => settle((one) => one.answer(saved)),
    fail: (message: string) => settle((one) => one.fail(new Error(message))),
  };
}

test('one save at a time; what is typed meanwhile follows as one', async () => {
  const { saver, sent, agree } = aSaver();
  saver.save(ANN, typed({ note: 'a' }));
  saver.save(BO, typed({ result: 'Reached' }));
  saver.save(ANN, typed({ note: 'ab' }));
  saver.save(ANN, typed({ note: 'abc' }));
  expect(sent).toHaveLength(1);
  await agree();
  await agree();
  await agree();

  expect(sent.map(({ key, was, typed: wished }) => [key, was.note, wished.note])).toEqual([
    ['W1', '', 'a'],
    ['W2', '', ''],
    ['W1', 'a', 'abc'],
  ]);
  expect(saver.isBusy()).toBe(false);
});

test('what stands, is on its way, or waits isn’t sent again', async () => {
  const { saver, sent, agree } = aSaver();
  saver.save(ANN, BLANK);
  saver.save(ANN, typed({ result: 'Reached' }));
  saver.save(ANN, typed({ result: 'Reached' }));
  await agree();
  saver.save(ANN, typed({ result: 'Reached' }));

  expect(sent).toHaveLength(1);
});

test('what failed is kept, holds nothing else up, and goes again when it is tried again', async () => {
  const { saver, sent, agree, fail } = aSaver();
  saver.save(ANN, typed({ note: 'mine' }));
  saver.save(BO, typed({ note: 'his' }));
  await fail('No connection');
  await agree();
  expect(saver.unsaved()).toEqual([{ ...ANN, reason: 'No connection.' }]);

  saver.retry('W1');
  await agree();

  expect(sent.map(({ contact, typed: { note } }) => [contact, note])).toEqual([
    ['Ann', 'mine'],
    ['Bo', 'his'],
    ['Ann', 'mine'],
  ]);
  expect(saver.unsaved()).toEqual([]);
});

test('what somebody else has typed is told, and a second try knows of it', async () => {
  const { saver, sent, answer } = aSaver();
  saver.save(ANN, typed({ result: 'Reached' }));
  await answer({ is: 'changed meanwhile', now: typed({ result: 'No answer' }) });
  expect(saver.unsaved()[0]?.reason).toContain('meanwhile: No answer.');

  saver.retry('W1');

  expect(sent[1]?.was.result).toBe('No answer');
});

test.each<[SavedCall['is'], string]>([
  ['changed meanwhile', 'it is blank'],
  ['unreadable', 'can’t be read'],
  ['logged already', 'logged already'],
  ['gone', 'gone from This week'],
])('%s is told in words, and forgotten when somebody says so', async (is, words) => {
  const { saver, answer } = aSaver();
  saver.save(ANN, typed({ note: 'mine' }));
  await answer({ is, now: BLANK });
  expect(saver.unsaved()[0]?.reason).toContain(words);

  saver.drop('W1');

  expect(saver.unsaved()).toEqual([]);
});
