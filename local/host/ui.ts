/**
 * The screen: menus, dialogs, pages. Dialogs take their answers from a queue; without one they are closed.
 */
import type { Execution } from './execution';
import type { Ui } from './google';
import type { Answer, ButtonName, Question } from './options';
import { enumeration, whole } from './handout';
import { PRICES } from './prices';

type Base = typeof GoogleAppsScript.Base;
type Menu = GoogleAppsScript.Base.Menu;
type Button = GoogleAppsScript.Base.Button;
type Response = GoogleAppsScript.Base.PromptResponse;

const Button = enumeration<Base['Button']>('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const ButtonSet = enumeration<Base['ButtonSet']>('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

/** A menu as a script built it. */
export type MenuItem =
  | { kind: 'item'; label: string; functionName: string }
  | { kind: 'separator' }
  | { kind: 'menu'; label: string; items: MenuItem[] };

/** A page that was shown; what it is made of is HTML. Sizes are in pixels, 0 where none was asked for. */
export type Page = {
  title: string;
  place: 'dialog' | 'sidebar';
  html: string;
  width: number;
  height: number;
};

/** What a run put on the screen. */
export type Screen = { menus: MenuItem[]; pages: Page[] };

const menuItems = new WeakMap<object, MenuItem[]>();

/** The screen's service, or an error where a run has no screen. */
export const uiService = (execution: Execution, screen: Screen): (() => Ui) => {
  const answers = [...(execution.options.answers ?? [])];
  const ask = (kind: 'alert' | 'prompt', args: readonly unknown[]): { button: Button; text: string } =>
    execution.call(`Ui.${kind}`, PRICES.screen, () => {
      const dialog = dialogFrom(args);
      const { ask: askSomebody } = execution.options;
      if (askSomebody) return answeredBy(askSomebody, dialog, kind);
      const answer = answers.shift();
      execution.ledger.dialogs.push({
        ...dialog,
        kind,
        answer: answer ?? unanswered(dialog.buttons),
        isAnswered: answer !== undefined,
      });
      return responseTo(answer ?? unanswered(dialog.buttons), kind, dialog.buttons);
    });
  const answeredBy = (
    askSomebody: (question: Question) => Answer,
    dialog: ReturnType<typeof dialogFrom>,
    kind: 'alert' | 'prompt',
  ): { button: Button; text: string } => {
    const { button, text } = askSomebody({ ...dialog, kind, buttons: namesOf(dialog.buttons) });
    const answer = text === '' ? button.toLowerCase() : text;
    execution.ledger.dialogs.push({ ...dialog, kind, answer, isAnswered: true });
    return { button: Button[button], text };
  };
  const show = (
    method: string,
    place: Page['place'],
    page: GoogleAppsScript.HTML.HtmlOutput,
    title: string,
  ) =>
    execution.call(`Ui.${method}`, PRICES.screen, () => {
      const html = page.getContent();
      screen.pages.push({ title, place, html, width: page.getWidth(), height: page.getHeight() });
      execution.ledger.dialogs.push({
        kind: 'page',
        title,
        message: '',
        buttons: '',
        answer: '',
        isAnswered: true,
      });
    });
  const ui = whole<Ui>('Ui', {
    Button,
    ButtonSet,
    alert: (...args: readonly unknown[]) => ask('alert', args).button,
    prompt: (...args: readonly unknown[]) => promptResponse(ask('prompt', args)),
    createMenu: (label) => menuBuilder(execution, screen, label),
    createAddonMenu: () => menuBuilder(execution, screen, 'Add-on'),
    showModalDialog: (page, title) => show('showModalDialog', 'dialog', page, title),
    showModelessDialog: (page, title) => show('showModelessDialog', 'dialog', page, title),
    showSidebar: (page) => show('showSidebar', 'sidebar', page, page.getTitle()),
  });
  const hasScreen = execution.context !== 'trigger' && execution.context !== 'customFunction';
  return () => (hasScreen ? ui : execution.fail('Cannot call SpreadsheetApp.getUi() from this context.'));
};

/** `(message)`, `(message, buttons)` or `(title, message, buttons)`. */
const dialogFrom = (args: readonly unknown[]): { title: string; message: string; buttons: string } => {
  if (args.length >= 3) return { title: String(args[0]), message: String(args[1]), buttons: String(args[2]) };
  return { title: '', message: String(args[0]), buttons: String(args[1] ?? 'OK') };
};

const BUTTON_NAMES = ['YES', 'NO', 'OK', 'CANCEL'] as const;

/** `YES_NO_CANCEL` as its buttons. */
const namesOf = (buttons: string): ButtonName[] => {
  const named = buttons.split('_');
  return BUTTON_NAMES.filter((name) => named.includes(name));
};

/** A dialog without an answer left is cancelled where it has such a button, else closed. */
const unanswered = (buttons: string): string => (buttons.includes('CANCEL') ? 'cancel' : 'close');

const BUTTONS: Readonly<Record<string, Button>> = {
  yes: Button.YES,
  no: Button.NO,
  ok: Button.OK,
  cancel: Button.CANCEL,
  close: Button.CLOSE,
};

/** A word for a button that the dialog has; yes also presses OK, and no or cancel whatever declines. */
const responseTo = (
  answer: string,
  kind: 'alert' | 'prompt',
  buttons: string,
): { button: Button; text: string } => {
  const word = answer.trim().toLowerCase();
  const named = BUTTONS[word];
  if (named && (word === 'close' || buttons.split('_').includes(word.toUpperCase())))
    return { button: named, text: '' };
  if (kind === 'prompt' && (!named || word === 'yes' || word === 'no')) {
    return { button: buttons.startsWith('YES') ? Button.YES : Button.OK, text: answer };
  }
  if (word === 'yes' || word === 'ok')
    return { button: buttons.startsWith('YES') ? Button.YES : Button.OK, text: '' };
  if (buttons === 'YES_NO') return { button: Button.NO, text: '' };
  return { button: buttons.includes('CANCEL') ? Button.CANCEL : Button.CLOSE, text: '' };
};

const promptResponse = ({ button, text }: { button: Button; text: string }): Response =>
  whole<Response>('PromptResponse', { getSelectedButton: () => button, getResponseText: () => text });

const menuBuilder = (execution: Execution, screen: Screen, label: string): Menu => {
  const items: MenuItem[] = [];
  const add = (item: MenuItem): Menu => {
    items.push(item);
    return menu;
  };
  const menu: Menu = whole<Menu>('Menu', {
    addItem: (caption, functionName) => add({ kind: 'item', label: caption, functionName }),
    addSeparator: () => add({ kind: 'separator' }),
    addSubMenu: (sub) => add({ kind: 'menu', label: labels.get(sub) ?? '', items: menuItems.get(sub) ?? [] }),
    addToUi: () =>
      execution.call('Menu.addToUi', PRICES.screen, () => {
        screen.menus = [
          ...screen.menus.filter((each) => !isMenu(each, label)),
          { kind: 'menu', label, items },
        ];
      }),
  });
  menuItems.set(menu, items);
  labels.set(menu, label);
  return menu;
};

const labels = new WeakMap<object, string>();
const isMenu = (item: MenuItem, label: string): boolean => item.kind === 'menu' && item.label === label;
