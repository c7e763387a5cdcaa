import { existsSync } from 'node:fs';
import { smallAddIn } from './small-add-in';

const { at, office, saved, reported } = smallAddIn();

describe('typing', () => {
  test('finds cells by id and header, reads the value as Sheets does, and starts no script', async () => {
    await office(
      '--type',
      'contacts!C0002: since=5/3/2026',
      '--type',
      'Contacts!C0002:Email=a=b:c',
      '--save',
      'saved',
    );

    expect(saved('tabs/Contacts.csv')).toContain('\r\nBo,2026-05-03,C0002,a=b:c\r\n');
    expect(JSON.parse(saved('report.json')).runs).toEqual([]);
  });

  test('shares one new line, and grows the grid', async () => {
    await office(
      '--type',
      'Contacts!new:Name=Cy',
      '--type',
      'Contacts!new:Email=cy@example.com',
      '--save',
      'saved',
    );

    expect(saved('tabs/Contacts.csv').split('\r\n').slice(3)).toEqual(['Cy,,,cy@example.com', '']);
  });

  test('is what the edit trigger is told', async () => {
    const [run] = await reported('--type', 'Contacts!Bo:Name=Bob', '--trigger', 'edit');

    expect(run).toMatchObject({ message: 'A3 is Bob', calls: { total: 0 } });
  });
});

describe('somebody acts while a job runs', () => {
  test.each<[string, string, string]>([
    ['sorts', 'sort:Contacts:Since', 'Bo and Ana'],
    ['inserts a row', 'insert:Contacts:2', ' and Ana'],
    ['deletes a row', 'delete:Contacts:C0001', 'Bo and '],
    ['types', 'type:Contacts!C0001:Name=Zoe', 'Zoe and Bo'],
    ['inserts a column', 'insertColumn:Contacts:1', ' and '],
  ])('%s', async (_why, action, names) => {
    await office('--do', 'Count calls', '--at-call', `2:${action}`, '--save', 'saved');

    expect(JSON.parse(saved('office.json')).properties.document.names).toBe(names);
  });

  test('moves, inserts and deletes columns, renames and deletes tabs', async () => {
    const actions = ['moveColumn:Contacts:Email:1', 'deleteColumn:Contacts:Name', 'insertColumn:Contacts:2'];
    const interruptions = [...actions, 'renameTab:Contacts:People'].flatMap((action) => [
      '--at-call',
      `3:${action}`,
    ]);

    await office('--do', 'Count calls', ...interruptions, '--save', 'saved');

    expect(saved('tabs/People.csv').split('\r\n')[0]).toBe('Email,,Since,ID');
    expect(existsSync(at('saved/tabs/Contacts.csv'))).toBe(false);
  });

  test('deletes the only tab, which is refused in words', async () => {
    const { exit, err } = await office('--do', 'Count calls', '--at-call', '2:deleteTab:Contacts');

    expect([exit, err]).toEqual([
      2,
      "deleteTab:Contacts: You can't remove all the visible sheets in a document.\n",
    ]);
  });

  test('starts a job as another user, which is reported too', async () => {
    const runs = await reported('--do', 'Count calls', '--at-call', '2:run:"Brief"');

    expect(runs.map((run: { name: string }) => run.name)).toEqual([
      'Cultivate > Lunches > Brief… (colleague@office.example)',
      'Cultivate > Count calls',
    ]);
    expect(runs[0].message).toMatch(/by colleague@office\.example$/);
  });

  test('with a cell that does not exist: the command says so', async () => {
    const { exit, err } = await office('--do', 'Count calls', '--at-call', '2:delete:Contacts:C0009');

    expect([exit, err]).toEqual([2, 'Tab Contacts has no row C0009.\n']);
  });
});
