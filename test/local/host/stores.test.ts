import { anOffice, openRun } from './support';

describe('locks', () => {
  test('are taken at once when free, and again by whoever has them', () => {
    const lock = openRun().LockService.getDocumentLock();

    const tries = [lock.tryLock(0), lock.tryLock(0), lock.hasLock()];

    expect(tries).toEqual([true, true, true]);
  });

  test('of another run are waited for in vain, and free when it ends', () => {
    const office = anOffice();
    const first = openRun({}, office);
    const second = openRun({ user: 'other@office.example' }, office);
    first.LockService.getDocumentLock().tryLock(0);

    const meanwhile = second.LockService.getDocumentLock().tryLock(0);
    first.host.end();
    const afterwards = second.LockService.getDocumentLock().tryLock(0);

    expect([meanwhile, afterwards]).toEqual([false, true]);
  });

  test('that are waited for too long throw, and the wait takes its time', () => {
    const office = anOffice();
    openRun({}, office).LockService.getScriptLock().tryLock(0);
    const { LockService, host } = openRun({}, office);
    const started = host.now();

    const wait = () => LockService.getScriptLock().waitLock(10_000);

    expect(wait).toThrow('Lock timeout: another process was holding the lock for too long.');
    expect(host.now() - started).toBe(10_050);
  });

  test('can’t be taken in less than no time, and that is told as a wait that was too short', () => {
    const lock = openRun().LockService.getDocumentLock();

    const isTaken = lock.tryLock(-100);

    expect([isTaken, lock.hasLock()]).toEqual([false, false]);
    expect(() => lock.waitLock(-100)).toThrow('Lock timeout');
  });

  test('of users are apart', () => {
    const office = anOffice();
    openRun({}, office).LockService.getUserLock().tryLock(0);

    const other = openRun({ user: 'other@office.example' }, office);

    expect(other.LockService.getUserLock().tryLock(0)).toBe(true);
  });
});

describe('a script that isn’t bound to a document', () => {
  test('has no document properties and no document lock', () => {
    const run = openRun({}, anOffice({ isBound: false }));

    const services = [run.PropertiesService.getDocumentProperties(), run.LockService.getDocumentLock()];

    expect(services).toEqual([null, null]);
  });
});

describe('properties', () => {
  test('are text, and null when missing', () => {
    const properties = openRun().PropertiesService.getDocumentProperties();

    properties.setProperties({ a: '1', b: '2' }).deleteProperty('b');

    expect(properties.getProperties()).toEqual({ a: '1' });
    expect(properties.getProperty('b')).toBeNull();
    expect(properties.getProperty('constructor')).toBeNull();
  });

  test('of users are apart', () => {
    const office = anOffice();
    openRun({}, office).PropertiesService.getUserProperties().setProperty('mine', 'yes');

    const other = openRun({ user: 'other@office.example' }, office);

    expect(other.PropertiesService.getUserProperties().getKeys()).toEqual([]);
  });

  test.each([
    ['a value above 9 KB', { large: 'x'.repeat(9 * 1024 + 1) }],
    [
      'a store above 500 KB',
      Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`part ${i}`, 'x'.repeat(9000)])),
    ],
  ])('refuse %s', (_what, values) => {
    const properties = openRun().PropertiesService.getScriptProperties();

    expect(() => properties.setProperties(values)).toThrow('You have exceeded the property storage quota.');
  });
});
