import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { CONTACTS, smallAddIn } from './small-add-in';

const { at, office, saved, reported } = smallAddIn();

describe('exit codes', () => {
  test.each<[string, string[], number, RegExp]>([
    ['a job that does its work', ['--do', 'Count calls'], 0, /^$/],
    ['help', ['--help'], 0, /^$/],
    [
      'a job that refuses, with its cells',
      ['--do', 'Refuse'],
      1,
      /Nothing was done: 1 cell.*\n.*Contacts, row 3, Email/,
    ],
    ['a job that throws', ['--do', 'Count calls', '--fail-call', '2:Quota'], 1, /Count calls: Quota/],
    [
      'a label that is not in the menu',
      ['--do', 'Nothing'],
      2,
      /"Nothing" is not in the menu.*Lunches > Plan/s,
    ],
    [
      'a label that means two items',
      ['--do', 'Plan'],
      2,
      /could be any of\n.*Lunches > Plan\n.*Letters > Plan/,
    ],
    ['an unknown option', ['--frobnicate'], 2, /Unknown option '--frobnicate'/],
    ['a day that does not exist', ['--today', '2026-02-30'], 2, /--today 2026-02-30/],
    ['a zone that does not exist', ['--zone', 'Mars'], 2, /no time zone Mars/],
    [
      'a trigger that does not exist',
      ['--trigger', 'hourly'],
      2,
      /expected one of daily, watchdog, self-test, edit/,
    ],
    ['a function that does not exist', ['--call', 'nope()'], 2, /no function nope/],
    ['a built-in function', ['--call', 'parseInt("1")'], 2, /no function parseInt/],
    ['a private function', ['--call', 'secret_()'], 2, /secret_ is private/],
    ['parameters that are no JSON', ['--call', 'echo(a)'], 2, /no JSON/],
    ['a tab that does not exist', ['--type', 'Nope!C0001:Email=x'], 2, /no tab Nope; there are Contacts/],
    ['a column that does not exist', ['--type', 'Contacts!C0001:Fax=x'], 2, /no column Fax/],
    ['a row that does not exist', ['--type', 'Contacts!C0009:Email=x'], 2, /no row C0009/],
    ['a call number that is none', ['--stop-at-call', '0'], 2, /number of a service call/],
    ['an --xlsx without a folder', ['--xlsx'], 2, /--xlsx needs --save/],
    [
      'a run that is stopped as asked',
      ['--do', 'Count calls', '--stop-at-call', '2'],
      75,
      /Stopped at call 2/,
    ],
  ])('%s', async (_why, words, code, message) => {
    const { exit, err } = await office(...words);

    expect(exit).toBe(code);
    expect(err).toMatch(message);
  });

  test('nothing to open is bad usage, and so is what is no office', async () => {
    const none = await office('--open', at('nowhere'));
    const noOffice = await office('--open', at('mine/tabs/Contacts.csv'));

    expect([none.exit, noOffice.exit]).toEqual([2, 2]);
    expect(noOffice.err).toMatch(/neither an office folder nor an \.xlsx/);
  });
});

describe('steps', () => {
  test('are done in the order given, whatever their kind', async () => {
    const runs = await reported(
      '--do',
      'count calls',
      '--call',
      'echo(1)',
      '--do',
      'Lunches > Brief',
      '--trigger',
      'daily',
    );

    expect(runs.map((run: { name: string }) => run.name)).toEqual([
      'Cultivate > Count calls',
      'echo(1)',
      'Cultivate > Lunches > Brief…',
      'trigger daily',
    ]);
  });

  test('a step that fails does not keep the next from being done', async () => {
    const { exit } = await office('--do', 'Refuse', '--do', 'Count calls', '--save', 'saved');

    expect(exit).toBe(1);
    expect(JSON.parse(saved('office.json')).properties.document.count).toBe('1');
  });

  test('after a stop nothing more is done, and the office is saved as it then is', async () => {
    const words = ['--do', 'Count calls', '--do', 'Count calls', '--stop-at-call', '5', '--save', 'saved'];

    const { exit } = await office(...words);

    expect(exit).toBe(75);
    expect(JSON.parse(saved('office.json')).properties.document).toEqual({ count: '1' });
    expect(JSON.parse(saved('report.json')).runs).toMatchObject([{ ok: false, calls: { total: 5 } }]);
  });

  test('a call that fails does so once', async () => {
    const runs = await reported('--do', 'Count calls', '--do', 'Count calls', '--fail-call', '3');

    expect(runs.map((run: { ok: boolean }) => run.ok)).toEqual([false, true]);
  });

  test('answers are used up in their order; a dialog without one is cancelled and reported', async () => {
    const [first, second] = await reported(
      '--do',
      'Ask',
      '--do',
      'Ask',
      '--answer',
      'yes',
      '--answer',
      'Ana',
      '--answer',
      'no',
    );

    expect([first.message, second.message]).toEqual(['YES OK Ana', 'NO CANCEL ']);
    expect(second.dialogs).toMatchObject([{ isAnswered: true }, { isAnswered: false, answer: 'cancel' }]);
  });
});

describe('the clock and the zones', () => {
  test.each<[string, string[], string]>([
    ["without --today it is the office's own time", [], '2026-11-24T15:00'],
    ['--today is seven in the morning there', ['--today', '2026-11-23'], '2026-11-23T13:00'],
    ['--today of the day that it is leaves the time', ['--today', '2026-11-24'], '2026-11-24T15:00'],
    [
      "--zone moves the spreadsheet's morning",
      ['--today', '2026-11-23', '--zone', 'Pacific/Auckland'],
      '2026-11-22T18:00',
    ],
  ])('%s', async (_why, words, instant) => {
    const [run] = await reported('--do', 'Brief', ...words);

    expect(run.message).toContain(`It is ${instant}`);
  });

  test("the script sees its own zone, its own classes, the office's clock, and nothing of Node", async () => {
    const [run] = await reported('--call', 'surroundings()', '--script-zone', 'Asia/Tokyo');

    expect(run.returned).toEqual({
      leaks: [],
      canMakeCode: false,
      now: expect.stringMatching(/^Wed Nov 25 2026 00:00:0\d GMT\+0900/),
      sameNow: true,
      isDate: true,
      called: 'string',
      cell: expect.stringMatching(/^Mon Nov 23 2026 15:00:00 GMT\+0900/),
    });
  });
});

describe('a call from a page', () => {
  test("gets JSON made of the script's own objects, and gives JSON back", async () => {
    const [run] = await reported('--call', 'echo({"a": [1, "x"]})');

    expect(run.returned).toEqual({ value: { a: [1, 'x'] }, isOwn: true });
  });

  test('refuses a date that would not cross', async () => {
    const { exit, err } = await office('--call', 'giveDate()');

    expect(exit).toBe(1);
    expect(err).toMatch(/giveDate\.when\.0 gives back a Date/);
  });
});

describe('saving', () => {
  test('leaves alone what was opened', async () => {
    await office('--do', 'Count calls', '--save', 'saved');

    expect(readFileSync(at('mine/tabs/Contacts.csv'), 'utf8')).toBe(CONTACTS);
    expect(existsSync(at('mine/office.json'))).toBe(false);
  });

  test('the folder that was opened is fine when it is named', async () => {
    const { exit } = await office('--do', 'Count calls', '--save', at('mine'));

    expect(exit).toBe(0);
    expect(existsSync(at('mine/report.json'))).toBe(true);
  });

  test('--xlsx puts a spreadsheet beside the folder, which opens again', async () => {
    await office('--type', 'Contacts!C0001:Name=Zoe', '--save', 'saved', '--xlsx');

    const { exit } = await office('--open', at('saved.xlsx'), '--save', 'saved');

    expect(exit).toBe(0);
    expect(saved('tabs/Contacts.csv')).toContain('Zoe,2026-11-23,C0001,ana@example.com');
  });

  test('never overwrites the spreadsheet that was opened', async () => {
    await office('--save', 'saved', '--xlsx');

    const { exit, err } = await office('--open', at('saved.xlsx'), '--save', 'saved', '--xlsx');

    expect([exit, err]).toEqual([2, expect.stringContaining('would be overwritten')]);
  });

  test('the report has for each run what it did', async () => {
    await office('--do', 'Count calls', '--save', 'saved');

    expect(JSON.parse(saved('report.json'))).toEqual({
      runs: [
        {
          name: 'Cultivate > Count calls',
          ok: true,
          message: 'Counted 1',
          problems: [],
          calls: { total: 6, byMethod: expect.objectContaining({ 'Range.getValues': 1 }) },
          simulatedMs: expect.any(Number),
          cpuMs: expect.any(Number),
          dialogs: [],
          toasts: [{ message: 'Counted 1', title: '' }],
          logs: [],
        },
      ],
    });
  });
});

describe('--monday', () => {
  test('does the daily run, shows its progress and the week, and says where it saved', async () => {
    writeFileSync(
      at('mine/tabs/This week.csv'),
      'One thing to do\nDay,Who,Contact,Tier,What,Why today,Reach at\n',
    );

    const { exit, out } = await office('--monday', '--today', '2026-11-23');

    expect(exit).toBe(0);
    expect(out.split('\n').filter((line) => /[░█]|Daily|thing|saved/.test(line))).toEqual([
      expect.stringMatching(/^░{20} 0 of 3 · Opening /),
      '██████░░░░░░░░░░░░░░ 1 of 3 · The daily run of Monday 23 November',
      '✓ trigger daily: Daily by me@office.example in UTC',
      '█████████████░░░░░░░ 2 of 3 · Saving the office',
      '████████████████████ 3 of 3 · Done',
      'One thing to do',
      expect.stringMatching(/^The office is saved in .*monday/),
    ]);
    expect(out.trimEnd().split('\n').at(-1)).toContain('npm run web');
    expect(existsSync(at('monday/report.json'))).toBe(true);
  });

  test('shows toasts that count as a bar', async () => {
    const { out } = await office('--call', 'work()');

    expect(out).toContain('██████████░░░░░░░░░░ Drafted 20 of 40\n');
  });
});
