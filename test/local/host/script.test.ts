import { anOffice, openRun } from './support';

describe('triggers', () => {
  test('are kept with their owner and schedule', () => {
    const { ScriptApp, office, book } = openRun({ user: 'ann@office.example' });

    ScriptApp.newTrigger('daily').timeBased().everyDays(1).atHour(6).inTimezone('America/Chicago').create();
    ScriptApp.newTrigger('edited').forSpreadsheet(book).onEdit().create();

    expect(office.triggers).toMatchObject([
      {
        handler: 'daily',
        owner: 'ann@office.example',
        schedule: { kind: 'days', every: 1, atHour: 6, nearMinute: null, timeZone: 'America/Chicago' },
      },
      { handler: 'edited', schedule: { kind: 'spreadsheet', event: 'ON_EDIT' } },
    ]);
  });

  test('of others are neither seen nor deleted', () => {
    const office = anOffice();
    const trigger = openRun({}, office).ScriptApp.newTrigger('daily').timeBased().everyDays(1).create();

    const other = openRun({ user: 'other@office.example' }, office).ScriptApp;

    expect(other.getProjectTriggers()).toEqual([]);
    expect(() => other.deleteTrigger(trigger)).toThrow('not found');
  });

  test('are twenty at most; a twenty-first throws', () => {
    const { ScriptApp, office } = openRun();
    const create = () => ScriptApp.newTrigger('daily').timeBased().everyHours(1).create();
    for (let made = 0; made < 20; made += 1) create();

    expect(create).toThrow('This script has too many triggers.');
    expect(office.triggers).toHaveLength(20);
  });

  test('are deleted by the copy that the list gives', () => {
    const { ScriptApp, office } = openRun();
    ScriptApp.newTrigger('first').timeBased().everyMinutes(5).create();
    ScriptApp.newTrigger('second').timeBased().everyMinutes(5).create();

    const second = ScriptApp.getProjectTriggers().find((each) => each.getHandlerFunction() === 'second');
    if (second) ScriptApp.deleteTrigger(second);

    expect(office.triggers.map((each) => each.handler)).toEqual(['first']);
  });
});

describe('permissions', () => {
  const scope = 'https://www.googleapis.com/auth/gmail.compose';
  const newcomer = () => ({ ...anOffice(), consents: { 'principal@office.example': [] } });

  test('that are missing keep a service shut', () => {
    const { Gmail } = openRun({}, newcomer());

    expect(() => Gmail.Users?.Drafts?.list('me')).toThrow('Required permissions');
  });

  test('are asked for once, and kept', () => {
    const office = newcomer();
    const { ScriptApp, Gmail } = openRun({}, office);

    ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [scope]);

    expect(Gmail.Users?.Drafts?.list('me')).toEqual({ resultSizeEstimate: 0 });
    expect(office.consents).toEqual({ 'principal@office.example': [scope] });
  });

  test('that are refused throw, and are not kept', () => {
    const office = newcomer();
    const { ScriptApp } = openRun({ consent: 'refuse' }, office);

    const ask = () => ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [scope]);

    expect(ask).toThrow('Authorization is required to perform that action');
    expect(office.consents).toEqual({ 'principal@office.example': [] });
  });
});

describe('who and where', () => {
  test('the user is the one who runs it, the zone the script’s', () => {
    const { Session } = openRun({ user: 'ann@office.example' }, anOffice({ scriptTimeZone: 'UTC' }));

    expect(Session.getEffectiveUser().getEmail()).toBe('ann@office.example');
    expect(Session.getScriptTimeZone()).toBe('UTC');
  });
});
