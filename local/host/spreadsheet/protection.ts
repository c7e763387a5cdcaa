/** Protections of ranges and tabs: they stop everybody but their editors, or only warn. */
import type { Protection, Range, User } from '../google';
import { enumeration, whole } from '../handout';
import { PRICES } from '../prices';
import { arrayIn } from '../realm';
import type { Execution } from '../execution';
import type { Area, ProtectionState, SheetState } from '../state';
import { userHandle } from '../user';
import { overlaps } from './a1';
import { areaOf, onItsTab, sheetState, type Context } from './context';

type Types = typeof GoogleAppsScript.Spreadsheet.ProtectionType;

export const ProtectionType = enumeration<Types>('ProtectionType', ['RANGE', 'SHEET']);

/**
 * Refuses to change cells that others protect, in Google's words.
 *
 * @param area null: something of the tab as a whole
 */
export const checkMayEdit = ({ user, fail }: Execution, sheet: SheetState, area: Area | null): void => {
  const isAgainst = ({ area: guarded, isWarningOnly, editors, unprotected }: ProtectionState): boolean =>
    !isWarningOnly &&
    !editors.includes(user) &&
    (guarded === null || (area !== null && overlaps(guarded, area))) &&
    !unprotected.some((free) => area === null || overlaps(free, area));
  if (sheet.protections.some(isAgainst))
    fail(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
};

/** A protection, as scripts see it. */
export const protectionHandle = (context: Context, sheetId: number, id: number): Protection => {
  const { execution } = context;
  const state = (): ProtectionState =>
    sheetState(execution, sheetId).protections.find((each) => each.id === id) ??
    execution.fail('The protection was removed.');
  const self: ProtectionSelf = {
    context,
    sheetId,
    state,
    glance: (method, effect) => execution.call(`Protection.${method}`, PRICES.glance, () => effect(state())),
    change: (method, next) => {
      execution.call(`Protection.${method}`, PRICES.adjust, () => Object.assign(state(), next(state())));
      return handle;
    },
  };
  const handle: Protection = whole<Protection>('Protection', {
    ...areaMethods(self),
    ...ruleMethods(self),
    ...editorMethods(self),
    remove: () =>
      execution.call('Protection.remove', PRICES.adjust, () => {
        const sheet = sheetState(execution, sheetId);
        sheet.protections = sheet.protections.filter((each) => each.id !== id);
      }),
  });
  return handle;
};

type ProtectionSelf = {
  readonly context: Context;
  readonly sheetId: number;
  readonly state: () => ProtectionState;
  glance<Result>(method: string, effect: (state: ProtectionState) => Result): Result;
  change(method: string, next: (state: ProtectionState) => Partial<ProtectionState>): Protection;
};

const areaMethods = ({ context, sheetId, state, glance, change }: ProtectionSelf): Partial<Protection> => ({
  getProtectionType: () => (state().area ? ProtectionType.RANGE : ProtectionType.SHEET),
  getRange: () => context.range(wholeArea(context, sheetId, state())),
  setRange: (range) => change('setRange', () => ({ area: onItsTab(areaOf(range)) })),
  getUnprotectedRanges: () =>
    glance('getUnprotectedRanges', ({ unprotected }) =>
      arrayIn<Range>(
        context.execution.realm,
        unprotected.map((area) => context.range({ ...area, sheetId })),
      ),
    ),
  setUnprotectedRanges: (ranges) =>
    change('setUnprotectedRanges', () => ({ unprotected: ranges.map((range) => onItsTab(areaOf(range))) })),
});

const ruleMethods = ({ context, glance, change }: ProtectionSelf): Partial<Protection> => ({
  getDescription: () => glance('getDescription', ({ description }) => description),
  setDescription: (description) => change('setDescription', () => ({ description })),
  isWarningOnly: () => glance('isWarningOnly', ({ isWarningOnly }) => isWarningOnly),
  // One that only warns has no editors (measured live by gas-fakes).
  setWarningOnly: (isWarningOnly) =>
    change('setWarningOnly', ({ editors }) => ({
      isWarningOnly,
      editors: isWarningOnly ? [] : [...new Set([...editors, context.execution.user])],
    })),
  canEdit: () =>
    glance(
      'canEdit',
      ({ isWarningOnly, editors }) => isWarningOnly || editors.includes(context.execution.user),
    ),
  canDomainEdit: () => false,
  setDomainEdit: () => change('setDomainEdit', () => ({})),
});

const editorMethods = ({ context, glance, change }: ProtectionSelf): Partial<Protection> => {
  const emailOf = (editor: string | User): string =>
    typeof editor === 'string' ? editor : editor.getEmail();
  const invite = (method: string, added: readonly (string | User)[]): Protection =>
    change(method, ({ editors }) => ({ editors: [...new Set([...editors, ...added.map(emailOf)])] }));
  const dismiss = (method: string, gone: readonly (string | User)[]): Protection => {
    const emails = new Set(gone.map(emailOf));
    return change(method, ({ editors }) => ({ editors: editors.filter((email) => !emails.has(email)) }));
  };
  return {
    getEditors: () =>
      glance('getEditors', ({ editors }) => arrayIn<User>(context.execution.realm, editors.map(userHandle))),
    addEditor: (editor: string | User) => invite('addEditor', [editor]),
    addEditors: (editors) => invite('addEditors', editors),
    removeEditor: (editor: string | User) => dismiss('removeEditor', [editor]),
    removeEditors: (editors: (string | User)[]) => dismiss('removeEditors', editors),
  };
};

const wholeArea = ({ execution }: Context, sheetId: number, { area }: ProtectionState) => {
  const { maxRows, maxColumns } = sheetState(execution, sheetId);
  return { sheetId, ...(area ?? { row: 1, column: 1, numRows: maxRows, numColumns: maxColumns }) };
};
