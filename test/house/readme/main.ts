/** `npm run readme`: writes the tables of README.md and docs/ anew from the declarations. */
import { readFileSync, writeFileSync } from 'node:fs';
import { GENERATED } from './generated';
import { putAt } from './markdown';

for (const [page, places] of Object.entries(GENERATED)) {
  const text = Object.entries(places).reduce(
    (before, [name, render]) => putAt(before, name, render()),
    readFileSync(page, 'utf8'),
  );
  writeFileSync(page, text);
}
console.log(`${Object.keys(GENERATED).join(', ')}: they say what the code says.`);
