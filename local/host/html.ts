/** HtmlService: pages as text. No browser shows them here. */
import type { Execution } from './execution';
import { enumeration, whole } from './handout';

type Service = GoogleAppsScript.HTML.HtmlService;
type Output = GoogleAppsScript.HTML.HtmlOutput;
type Types = typeof GoogleAppsScript.HTML;

const SandboxMode = enumeration<Types['SandboxMode']>('SandboxMode', ['IFRAME', 'NATIVE', 'EMULATED']);
const XFrameOptionsMode = enumeration<Types['XFrameOptionsMode']>('XFrameOptionsMode', [
  'ALLOWALL',
  'DEFAULT',
]);

/** The page service of a run; files come from its options. */
export const htmlService = ({ options, fail }: Execution): Service => {
  const fileOf = (name: string): string =>
    options.files?.[name] ?? options.files?.[`${name}.html`] ?? fail(`No HTML file named ${name} was found.`);
  return whole<Service>('HtmlService', {
    SandboxMode,
    XFrameOptionsMode,
    createHtmlOutput: (html?: unknown) => htmlOutput(html === undefined ? '' : String(html)),
    createHtmlOutputFromFile: (name) => htmlOutput(fileOf(name)),
  });
};

const htmlOutput = (initial: string): Output => {
  let content = initial;
  let title = '';
  let width = 0;
  let height = 0;
  const then = (set: () => void): Output => {
    set();
    return output;
  };
  const output: Output = whole<Output>('HtmlOutput', {
    getContent: () => content,
    setContent: (next) => then(() => void (content = next)),
    append: (added) => then(() => void (content += added)),
    appendUntrusted: (added) => then(() => void (content += escaped(added))),
    getTitle: () => title,
    setTitle: (next) => then(() => void (title = next)),
    getWidth: () => width,
    setWidth: (next) => then(() => void (width = next)),
    getHeight: () => height,
    setHeight: (next) => then(() => void (height = next)),
    setSandboxMode: () => output,
    setXFrameOptionsMode: () => output,
    addMetaTag: () => output,
  });
  return output;
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
