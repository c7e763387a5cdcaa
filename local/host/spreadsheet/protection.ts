/** Protections of ranges and tabs. The script's user is an editor of all of them: they stop other people, or warn. */
import type { Protection, Range, User } from '../google';
import { enumeration, whole } from '../handout';
import { PRICES } from '../prices';
import { arrayIn } from '../realm';
import type { ProtectionState } from '../state';
import { userHandle } from '../user';
import { areaOf, sheetState, type Context } from './context';

type Types = typeof GoogleAppsScript.Spreadsheet.ProtectionType;

export const ProtectionType = enumeration<Types>('ProtectionType', ['RANGE', 'SHEET']);

/** A protection, as scripts see it. */
export const protectionHandle = (context: Context, sheetId: number, id: number): Protection => {
  const { execution } = context;
  const protection = (): ProtectionState =>
    sheetState(execution, sheetId).protections.find((each) => each.id === id) ??
    execution.fail('The protection was removed.');
  const change = (method: string, effect: (protection: ProtectionState) => void): Protection => {
    execution.call(`Protection.${method}`, PRICES.adjust, () => effect(protection()));
    return handle;
  };
  const glance = <Result>(method: string, effect: (protection: ProtectionState) => Result): Result =>
    execution.call(`Protection.${method}`, PRICES.glance, () => effect(protection()));
  const emailOf = (editor: string | User): string =>
    typeof editor === 'string' ? editor : editor.getEmail();
  const dismiss = (method: string, editors: readonly (string | User)[]): Protection =>
    change(method, (each) => {
      const emails = new Set(editors.map(emailOf));
      each.editors = each.editors.filter((email) => !emails.has(email));
    });
  const invite = (method: string, editors: readonly (string | User)[]): Protection =>
    change(method, (each) => {
      each.editors = [...new Set([...each.editors, ...editors.map(emailOf)])];
    });
  const handle: Protection = whole<Protection>('Protection', {
    getDescription: () => glance('getDescription', (each) => each.description),
    setDescription: (description) =>
      change('setDescription', (each) => {
        each.description = description;
      }),
    isWarningOnly: () => glance('isWarningOnly', (each) => each.isWarningOnly),
    setWarningOnly: (isWarningOnly) =>
      change('setWarningOnly', (each) => {
        each.isWarningOnly = isWarningOnly;
      }),
    getProtectionType: () => (protection().area ? ProtectionType.RANGE : ProtectionType.SHEET),
    getRange: () => context.range(wholeArea(context, sheetId, protection())),
    setRange: (range) =>
      change('setRange', (each) => {
        const { sheetId: _tab, ...area } = areaOf(range);
        each.area = area;
      }),
    getUnprotectedRanges: () =>
      glance('getUnprotectedRanges', (each) =>
        arrayIn<Range>(
          execution.realm,
          each.unprotected.map((area) => context.range({ ...area, sheetId })),
        ),
      ),
    setUnprotectedRanges: (ranges) =>
      change('setUnprotectedRanges', (each) => {
        each.unprotected = ranges.map(areaOf).map(({ sheetId: _tab, ...area }) => area);
      }),
    canEdit: () => glance('canEdit', (each) => each.isWarningOnly || each.editors.includes(execution.user)),
    canDomainEdit: () => false,
    setDomainEdit: () => handle,
    getEditors: () =>
      glance('getEditors', (each) => arrayIn<User>(execution.realm, each.editors.map(userHandle))),
    addEditor: (editor: string | User) => invite('addEditor', [editor]),
    addEditors: (editors) => invite('addEditors', editors),
    removeEditor: (editor: string | User) => dismiss('removeEditor', [editor]),
    removeEditors: (editors: (string | User)[]) => dismiss('removeEditors', editors),
    remove: () =>
      void change('remove', () => {
        const sheet = sheetState(execution, sheetId);
        sheet.protections = sheet.protections.filter((each) => each.id !== id);
      }),
  });
  return handle;
};

const wholeArea = ({ execution }: Context, sheetId: number, { area }: ProtectionState) => {
  const { maxRows, maxColumns } = sheetState(execution, sheetId);
  return { sheetId, ...(area ?? { row: 1, column: 1, numRows: maxRows, numColumns: maxColumns }) };
};
