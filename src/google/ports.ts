/** Everything that a job's runner needs, from Google. The only place where the services are gathered. */
import type { Clock, Lock, Notes, Person, Ports, Triggers } from '../runner/ports';
import { lazily } from '../domain/values/lazily';
import { googleCalendar } from './calendar';
import { googleDiary } from './diary';
import { civilTimeIn } from '../sheets/cells/civil-time';
import { gmailDrafts } from './gmail';
import { isDisabled } from './disabled';
import { requirePermission } from './permissions';
import { googleSelfTest } from './self-test/self-test';
import { googleWorkbook } from './workbook';

/**
 * What a run was started from. `screen`: a person stands before the sheet, who can be asked. `page`: one whom
 * the page answers that they look at.
 */
type Surroundings = 'screen' | 'page' | 'trigger';

/**
 * The services of this execution.
 *
 * @param startedBy the id of the trigger that started it, as Google tells it
 */
export function googlePorts(surroundings: Surroundings, startedBy?: string): Ports {
  const before = Date.now();
  const workbook = googleWorkbook();
  const opening = Date.now() - before;
  const person = googlePerson(surroundings);
  const log: Ports['log'] = (entry) => console.log(JSON.stringify(entry));
  return {
    clock: googleClock(workbook.timeZone),
    lock: googleLock(),
    notes: googleNotes(),
    workbook,
    triggers: googleTriggers(workbook.timeZone),
    startedBy,
    calendar: googleCalendar(workbook.timeZone),
    diary: googleDiary(),
    person,
    drafts: gmailDrafts(),
    selfTest: googleSelfTest({ opening, email: person.email, log }),
    requirePermission,
    log,
  };
}

function googleClock(timeZone: string): Clock {
  const time = civilTimeIn(timeZone);
  const start = Date.now();
  return {
    now: () => time.toCell(new Date()),
    elapsed: () => Date.now() - start,
    wait: (milliseconds) => Utilities.sleep(milliseconds),
  };
}

function googleLock(): Lock {
  const lock = LockService.getDocumentLock();
  return {
    acquire: (waitMilliseconds) => lock.tryLock(waitMilliseconds),
    release: () => lock.releaseLock(),
  };
}

function googleNotes(): Notes {
  const notes = PropertiesService.getDocumentProperties();
  const coming = new Map<string, string>();
  let known: Readonly<Record<string, string>> | null = null;
  return {
    get: (key) => coming.get(key) ?? (known ??= notes.getProperties())[key] ?? null,
    set: (key, value) => void coming.set(key, value),
    keep: () => {
      if (coming.size === 0) return;
      const kept = Object.fromEntries(coming);
      notes.setProperties(kept);
      known &&= { ...known, ...kept };
      coming.clear();
    },
    refresh: () => {
      known = null;
      coming.clear();
    },
  };
}

function googleTriggers(timeZone: string): Triggers {
  const entryOf = (trigger: GoogleAppsScript.Script.Trigger) => ({
    id: trigger.getUniqueId(),
    handler: trigger.getHandlerFunction(),
    isDisabled: isDisabled(trigger) === true,
  });
  return {
    list: () => ScriptApp.getProjectTriggers().map(entryOf),
    addDaily: (handler, hour) =>
      entryOf(
        ScriptApp.newTrigger(handler).timeBased().everyDays(1).atHour(hour).inTimezone(timeZone).create(),
      ),
    addEvery: (handler, minutes) =>
      entryOf(ScriptApp.newTrigger(handler).timeBased().everyMinutes(minutes).create()),
    addOnEdit: (handler) =>
      entryOf(
        ScriptApp.newTrigger(handler).forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit().create(),
      ),
    remove: (id) => {
      // Only the copy that this list gives can be deleted, not a trigger that was kept from before.
      for (const trigger of ScriptApp.getProjectTriggers())
        if (trigger.getUniqueId() === id) ScriptApp.deleteTrigger(trigger);
    },
  };
}

function googlePerson(surroundings: Surroundings): Person {
  return {
    email: lazily(() => Session.getEffectiveUser().getEmail()),
    toast: (text, title) => {
      if (surroundings !== 'page') SpreadsheetApp.getActiveSpreadsheet().toast(text, title);
    },
    ask: surroundings === 'screen' ? googleDialogs() : null,
  };
}

function googleDialogs(): NonNullable<Person['ask']> {
  const ui = SpreadsheetApp.getUi();
  return {
    confirm: (title, text) => {
      const pressed = ui.alert(title, text, ui.ButtonSet.YES_NO);
      return pressed === ui.Button.CLOSE ? null : pressed === ui.Button.YES;
    },
    prompt: (title, text) => {
      const response = ui.prompt(title, text, ui.ButtonSet.OK_CANCEL);
      return response.getSelectedButton() === ui.Button.OK ? response.getResponseText() : null;
    },
    tell: (title, text) => {
      ui.alert(title, text, ui.ButtonSet.OK);
    },
  };
}
