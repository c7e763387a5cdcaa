import { readFileSync } from 'node:fs';
import type { News } from '../../../../local/office/web/contract';
import { webOffice } from './web-office';

const { at, ask, answer, news } = webOffice();

type Question = Extract<News, { news: 'question' }>;
const isQuestion =
  (message: string) =>
  (told: News): told is Question =>
    told.news === 'question' && told.question?.message === message;
const isToast = (told: News): told is Extract<News, { news: 'toast' }> => told.news === 'toast';

test('the workbook has its tabs, its menu and its day', async () => {
  const { value } = Object(await ask({ do: 'look' }));

  expect(value).toMatchObject({
    day: 'Tuesday 24 November 2026',
    tabs: [{ name: 'Contacts', isHidden: false }],
    menus: [{ label: 'Cultivate', items: [{ kind: 'menu', label: 'Lunches' }, {}, {}, {}, {}] }],
  });
});

test('a tab is as it is to be drawn', async () => {
  const { value } = Object(await ask({ do: 'tab', tab: 0 }));

  expect(value.cells[1].slice(0, 2)).toMatchObject([
    { text: 'Ana' },
    { text: '11/23/2026', entry: '2026-11-23' },
  ]);
  expect(value.styles[value.cells[1][1].style]).toMatchObject({ align: 'right', background: '#ffffff' });
});

test('what is typed is read as the sheet reads it', async () => {
  await ask({ do: 'type', tab: 0, row: 3, column: 2, texts: [['3/9/2026']] });
  const { value } = Object(await ask({ do: 'tab', tab: 0 }));

  expect(value.cells[2][1]).toMatchObject({ entry: '2026-03-09' });
});

test('a menu item runs, with its toast', async () => {
  const reply = await ask({ do: 'menu', path: 'Cultivate > Count calls' });

  expect(reply).toMatchObject({ ok: true, message: 'Counted 1', changed: true });
  expect(await news(isToast)).toMatchObject({ message: 'Counted 1' });
});

test('a job that refuses says so', async () => {
  expect(await ask({ do: 'menu', path: 'Cultivate > Refuse' })).toMatchObject({
    ok: false,
    message: 'Nothing was done: 1 cell is wrong.',
  });
});

test('a question holds its run until it is answered; meanwhile the workbook is seen, and nothing else happens', async () => {
  const run = ask({ do: 'menu', path: 'Cultivate > Ask…' });
  const { question } = await news(isQuestion('Sure?'));
  const seen = await ask({ do: 'look' });
  const typed = ask({ do: 'type', tab: 0, row: 2, column: 1, texts: [['Anna']] });
  const before = Object(await ask({ do: 'tab', tab: 0 })).value.cells[1][0];
  answer({ question: question?.id ?? 0, button: 'YES', text: '' });
  const next = await news(isQuestion('Name?'));
  // The name of a button, typed, is a text.
  answer({ question: next.question?.id ?? 0, button: 'OK', text: 'Cancel' });

  expect(question).toMatchObject({ kind: 'alert', message: 'Sure?', buttons: ['YES', 'NO'] });
  expect(seen.ok).toBe(true);
  expect(before).toMatchObject({ text: 'Ana' });
  expect(await run).toMatchObject({ ok: true, message: 'YES OK Cancel' });
  expect(await typed).toMatchObject({ ok: true });
  expect(Object(await ask({ do: 'tab', tab: 0 })).value.cells[1][0]).toMatchObject({ text: 'Anna' });
});

test('the next morning is the next day, with its daily run', async () => {
  const reply = await ask({ do: 'morning' });
  const { value } = Object(await ask({ do: 'look' }));

  expect(reply).toMatchObject({ ok: true, message: 'Daily by me@office.example in UTC' });
  expect(value.day).toBe('Wednesday 25 November 2026');
});

test('a page’s call goes to the add-in, and what can’t cross is refused', async () => {
  expect(await ask({ do: 'call', name: 'echo', parameters: [{ a: 1 }] })).toMatchObject({
    ok: true,
    value: { value: { a: 1 }, isOwn: true },
  });
  expect(await ask({ do: 'call', name: 'giveDate', parameters: [] })).toMatchObject({ ok: false });
  expect(await ask({ do: 'call', name: 'secret_', parameters: [] })).toMatchObject({
    ok: false,
    message: expect.stringContaining('private'),
  });
});

test('a tab that is gone, and a change that a spreadsheet refuses, are answered in words', async () => {
  expect(await ask({ do: 'tab', tab: 77 })).toMatchObject({ ok: false, message: 'That tab is gone.' });
  expect(await ask({ do: 'hideTab', tab: 0 })).toMatchObject({
    ok: false,
    message: "You can't hide all the sheets in a document.",
  });
});

test('it is saved where --save says', async () => {
  await ask({ do: 'sort', tab: 0, column: 1, isAscending: false });
  const reply = await ask({ do: 'save' });

  expect(reply).toMatchObject({ ok: true, message: `Saved in ${at('saved')}.` });
  expect(readFileSync(at('saved/tabs/Contacts.csv'), 'utf8').split('\n')[1]).toMatch(/^Bo,2026-03-09/);
});
