/** The lint rule for the width of comments, by what it finds and how it mends that. */
import { spawnSync } from 'node:child_process';

const LINT = `
import { Linter } from 'eslint';
import { commentWidth } from './test/lint/comment-width.mjs';
const texts = JSON.parse(process.argv[1]);
const config = { plugins: { house: { rules: { width: commentWidth } } }, rules: { 'house/width': 'error' } };
const results = texts.map((text) => {
  const { output, messages } = new Linter().verifyAndFix(text, config);
  return { output, left: messages.length };
});
console.log(JSON.stringify(results));
`;

type Linted = { readonly output: string; readonly left: number };

const linted = (texts: readonly string[]): readonly Linted[] =>
  JSON.parse(
    spawnSync(process.execPath, ['--input-type=module', '-e', LINT, JSON.stringify(texts)], {
      encoding: 'utf8',
    }).stdout,
  );

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

test.each([
  {
    why: 'a comment of one line becomes one of three',
    text: `/** ${words(22)} */`,
    output: `/**\n * ${words(21)}\n * word\n */`,
  },
  {
    why: 'a list keeps its indent, and its other items stay',
    text: `/*\n * - short\n * - ${words(22)}\n */`,
    output: `/*\n * - short\n * - ${words(21)}\n *   word\n */`,
  },
  {
    why: 'line comments below each other are one text',
    text: `// ${words(22)}\n// more`,
    output: `// ${words(21)}\n// word more`,
  },
  {
    why: 'a paragraph that fits stays beside one that doesn’t',
    text: `/**\n * As\n * it is.\n *\n * ${words(22)}\n */`,
    output: `/**\n * As\n * it is.\n *\n * ${words(21)}\n * word\n */`,
  },
  {
    why: 'code in a comment is left to a person',
    text: `/*\n * \`\`\`\n * ${words(22)}\n * \`\`\`\n */`,
    output: `/*\n * \`\`\`\n * ${words(22)}\n * \`\`\`\n */`,
    left: 1,
  },
  {
    why: 'so is a comment behind code',
    text: `let a; // ${words(22)}`,
    output: `let a; // ${words(22)}`,
    left: 1,
  },
])('$why', ({ text, output, left = 0 }) => {
  const [result] = linted([text]);

  expect(result).toEqual({ output, left });
});
