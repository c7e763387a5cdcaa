/** The command on a folder of two contacts, with the small add-in of the fixture. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../../local/office/command';

const OPENED_AT = Date.UTC(2026, 10, 24, 15);
export const CONTACTS = 'Name,Since,ID,Email\nAna,2026-11-23,C0001,ana@example.com\nBo,2026-01-05,C0002,\n';

/**
 * Each test of the file has a folder of its own, in which `mine` is opened and `saved` is where --save goes.
 */
export function smallAddIn() {
  let root = '';
  const at = (path: string): string => join(root, path);
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'office-'));
    mkdirSync(at('mine/tabs'), { recursive: true });
    writeFileSync(at('mine/tabs/Contacts.csv'), CONTACTS);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const office = async (...words: string[]) => {
    let out = '';
    let err = '';
    const exit = await runCommand(
      ['--open', at('mine'), ...words.map((word) => (word === 'saved' ? at('saved') : word))],
      {
        programFolder: join(__dirname, 'fixture'),
        sampleFolder: at('mine'),
        mondayFolder: at('monday'),
        now: OPENED_AT,
        out: (text) => void (out += text),
        err: (text) => void (err += text),
      },
    );
    return { exit, out, err };
  };
  const saved = (name: string): string => readFileSync(at(join('saved', name)), 'utf8');
  const reported = async (...words: string[]) => JSON.parse((await office('--json', ...words)).out).runs;
  return { at, office, saved, reported };
}
