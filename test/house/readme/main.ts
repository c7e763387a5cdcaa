/** `npm run readme`: writes the tables of the README anew from the declarations. */
import { readFileSync, writeFileSync } from 'node:fs';
import { GENERATED } from './generated';
import { putAt } from './markdown';

const README = 'README.md';

const page = Object.entries(GENERATED).reduce(
  (text, [name, render]) => putAt(text, name, render()),
  readFileSync(README, 'utf8'),
);
writeFileSync(README, page);
console.log(`${README} says what the code says.`);
