import { createContext, Script } from 'node:vm';
import { createHost } from '../../../local/host/host';
import { anOffice, firstGrid, openRun } from './support';
import { typeIn } from '../../../local/host/person';

describe('service calls', () => {
  test('are counted by method; handles and builders are not', () => {
    const { book, sheet, SpreadsheetApp, host } = openRun();
    const before = host.ledger.total;

    SpreadsheetApp.getActiveSpreadsheet();
    SpreadsheetApp.newDataValidation().requireCheckbox().build();
    sheet.getRange('A1:B2').setValue(1);
    sheet.getRange('A1:B2').getValues();
    book.getSheetByName('Sheet1');
    SpreadsheetApp.flush();

    expect(host.ledger.total - before).toBe(4);
    expect(host.ledger.byMethod).toMatchObject({
      'Range.setValue': 1,
      'Range.getValues': 1,
      'SpreadsheetApp.flush': 1,
    });
  });

  test.each([
    ['reading 1,000 cells', (run: Run) => run.sheet.getRange('A1:A1000').getValues(), 25 + 8.5],
    ['writing 1,000 cells', (run: Run) => run.sheet.getRange('A1:A1000').setValue(1), 40 + 25],
    ['a flush', (run: Run) => run.SpreadsheetApp.flush(), 200],
    ['a property set', (run: Run) => run.PropertiesService.getScriptProperties().setProperty('a', 'b'), 62],
    ['a property read', (run: Run) => run.PropertiesService.getScriptProperties().getProperty('a'), 30],
    ['a lock', (run: Run) => run.LockService.getScriptLock().tryLock(0), 50],
    ['a sleep', (run: Run) => run.Utilities.sleep(1234), 1234],
  ])('cost time on the simulated clock: %s', (_what, act, milliseconds) => {
    const run = openRun();
    const started = run.host.now();

    act(run);

    expect(run.host.now() - started).toBeCloseTo(milliseconds, 6);
  });

  test('cost more the first time they reach Gmail', () => {
    const { Gmail, host } = openRun();
    const before = host.ledger.simulatedMs;

    Gmail.Users?.Drafts?.list('me');
    Gmail.Users?.Drafts?.list('me');

    expect(host.ledger.simulatedMs - before).toBe(600 + 160);
  });
});

type Run = ReturnType<typeof openRun>;

describe('a run with a trouble', () => {
  test('that fails at a call throws there once, without effect', () => {
    const { sheet } = openRun({ faults: { failCall: { n: 2, message: 'Service Spreadsheets failed' } } });

    const write = () => sheet.getRange('A1').setValue('x');

    expect(write).toThrow('Service Spreadsheets failed');
    expect(sheet.getRange('A1').getValue()).toBe('');
    expect(write).not.toThrow();
  });

  test('that dies at a call does nothing any more: not in a catch, not in a finally', () => {
    const { sheet, office, console: log, host } = openRun({ faults: { stopAtCall: 2 } });
    const rescue = () => {
      try {
        sheet.getRange('A1').setValue('x');
      } catch {
        sheet.getRange('A1').setValue('rescued');
      } finally {
        log.log('never seen');
      }
    };

    expect(rescue).toThrow('Stopped at call 2');
    expect(firstGrid(office).cells).toEqual([]);
    expect(host.ledger).toMatchObject({ stopped: 'Stopped at call 2', logs: [] });
  });

  test('that dies lets go of its locks', () => {
    const office = anOffice();
    const dying = openRun({ faults: { stopAtCall: 3 } }, office);
    dying.LockService.getDocumentLock().tryLock(0);
    expect(() => dying.SpreadsheetApp.flush()).toThrow();

    const next = openRun({}, office);

    expect(next.LockService.getDocumentLock().tryLock(0)).toBe(true);
  });

  test('in which somebody types just before a call sees what they typed', () => {
    const office = anOffice();
    const act = () => typeIn(office, firstGrid(office), 1, 1, 'typed meanwhile');
    const { sheet } = openRun({ faults: { atCall: [{ n: 3, act }] } }, office);

    const reads = [sheet.getRange('A1').getValue(), sheet.getRange('A1').getValue()];

    expect(reads).toEqual(['', 'typed meanwhile']);
  });

  test.each([
    ['over six minutes of charged time ends', 'simulated', 0, true],
    ['with the same time on a real clock goes on', 'real', 0, false],
    ['with 90 seconds of processor time, charged fourfold, ends', 'simulated', 90_001, true],
  ] as const)('%s', (_why, speed, scriptMs, isEnded) => {
    let cpu = 0;
    const { Utilities, SpreadsheetApp } = openRun({ speed, cpuMs: () => cpu });
    const work = () => {
      if (scriptMs > 0) cpu += scriptMs;
      else Utilities.sleep(360_001);
      SpreadsheetApp.flush();
    };

    if (isEnded) expect(work).toThrow('Exceeded maximum execution time');
    else expect(work).not.toThrow();
  });

  test('that has ended answers no more', () => {
    const { host, SpreadsheetApp } = openRun();

    host.end();

    expect(() => SpreadsheetApp.flush()).toThrow('The run has ended');
  });
});

describe('a script in its own context', () => {
  const runInContext = (code: string): unknown => {
    const context = createContext({});
    const realm = new Script('({ Date, Array, Object, Error })').runInContext(context);
    Object.assign(context, createHost(anOffice({ timeZone: 'UTC' }), { realm }).services);
    return new Script(code).runInContext(context);
  };
  const withSheet = 'const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];';

  test.each([
    [
      'dates are its own',
      `${withSheet} sheet.getRange('A1').setValue(new Date(0)); sheet.getRange('A1').getValue() instanceof Date`,
    ],
    ['tables are its own', `${withSheet} sheet.getRange('A1').getValues()[0] instanceof Array`],
    [
      'errors are its own',
      `${withSheet} let own; try { sheet.getRange(1, 1, 0) } catch (error) { own = error instanceof Error } own`,
    ],
    ['objects are its own', 'PropertiesService.getScriptProperties().getProperties() instanceof Object'],
    [
      'and its own dates are taken',
      `${withSheet} sheet.getRange('A1').setValue(new Date(86400000)).getDisplayValue() === '1/2/1970'`,
    ],
  ])('%s', (_what, code) => {
    const seen = runInContext(code);

    expect(seen).toBe(true);
  });
});

describe('what a kind of run may do', () => {
  test('a cell function reads, and writes nothing', () => {
    const { sheet } = openRun({ context: 'customFunction' });

    expect(sheet.getRange('A1').getValue()).toBe('');
    expect(() => sheet.getRange('A1').setValue(1)).toThrow('You do not have permission to call setValue');
  });

  test('a menu that opens without consent reaches neither properties nor triggers', () => {
    const { PropertiesService, ScriptApp } = openRun({ context: 'onOpen', authMode: 'NONE' });

    expect(() => PropertiesService.getDocumentProperties()).toThrow('You do not have permission');
    expect(() => ScriptApp.getProjectTriggers()).toThrow('Specified permissions are not sufficient');
  });
});
