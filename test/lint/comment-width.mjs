/**
 * An eslint rule: no line of a comment is wider than a page of code. `eslint --fix` wraps the paragraph anew;
 * lists and tags keep their indent, what stands between ``` and in tables stays as it is.
 */
const WIDTH = 110;

const widthOf = (line) => [...line].length;
const FENCE = /^\s*```/;
/** What begins a paragraph of its own, and how far its further lines stand in. */
const HEAD = /^(?<indent>\s*)(?<mark>(?:[-*•]|\d+\.)\s+)?(?=(?<tag>@\w)?)/;
const KEPT = /^\s*\||^\s*$/;

/** The lines of a comment, parted into paragraphs; `isKept` are those that mustn't be wrapped. */
function paragraphsOf(lines) {
  const paragraphs = [];
  let isFenced = false;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const isFence = FENCE.test(line);
    const isKept = isFenced || isFence || KEPT.test(line);
    if (isFence) isFenced = !isFenced;
    const { mark, tag } = HEAD.exec(line).groups;
    if (last && !last.isKept && !isKept && !mark && !tag) last.lines.push(line);
    else paragraphs.push({ isKept, lines: [line] });
  }
  return paragraphs;
}

/** A paragraph in lines of at most `width`, as far as its words allow. */
function wrapped({ lines }, width) {
  const { indent, mark = '' } = HEAD.exec(lines[0]).groups;
  const further = lines[1] === undefined ? indent + ' '.repeat(mark.length) : /^\s*/.exec(lines[1])[0];
  const words = lines.flatMap((line) => line.trim().split(/\s+/));
  const result = [];
  let line = indent + words[0];
  for (const word of words.slice(1)) {
    if (widthOf(`${line} ${word}`) <= width) line = `${line} ${word}`;
    else {
      result.push(line);
      line = further + word;
    }
  }
  return [...result, line];
}

const isTooWide = (line, width) => widthOf(line.trimEnd()) > width;

/** The lines of a comment with those paragraphs wrapped that have a line wider than `width`. */
const rewrapped = (lines, width) =>
  paragraphsOf(lines).flatMap((paragraph) =>
    !paragraph.isKept && paragraph.lines.some((line) => isTooWide(line, width))
      ? wrapped(paragraph, width)
      : paragraph.lines,
  );

/** The text of a block comment on lines of its own, `indent` before each. */
function blockText(value, indent) {
  const opening = /^\**/.exec(value)[0];
  const lines = value
    .slice(opening.length)
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd());
  // What stands beside the opening and the closing has no asterisk of its own.
  lines[0] = lines[0].trimStart();
  if (lines[0] === '') lines.shift();
  if (lines.length > 0 && lines.at(-1).trim() === '') lines.pop();
  const body = rewrapped(lines, WIDTH - widthOf(`${indent} * `)).map((line) =>
    `${indent} * ${line}`.trimEnd(),
  );
  return [`/*${opening}`, ...body, `${indent} */`].join('\n');
}

/** Line comments below each other, each group with nothing between. */
function groupsOf(comments) {
  const groups = [];
  for (const comment of comments) {
    const last = groups.at(-1)?.at(-1);
    const isBelow =
      last?.loc.end.line === comment.loc.start.line - 1 && last.loc.start.column === comment.loc.start.column;
    if (isBelow) groups.at(-1).push(comment);
    else groups.push([comment]);
  }
  return groups;
}

/** @type {import('eslint').Rule.RuleModule} */
export const commentWidth = {
  meta: {
    type: 'layout',
    fixable: 'whitespace',
    messages: { wide: `A comment is at most ${WIDTH} wide.` },
    schema: [],
  },
  create: ({ sourceCode, report }) => ({
    Program() {
      const indentOf = ({ loc }) => sourceCode.lines[loc.start.line - 1].slice(0, loc.start.column);
      const isAlone = (comment) => indentOf(comment).trim() === '';
      const isWide = ({ loc }) =>
        sourceCode.lines.slice(loc.start.line - 1, loc.end.line).some((line) => isTooWide(line, WIDTH));
      const comments = sourceCode.getAllComments().filter(({ type }) => type !== 'Shebang');

      /** @param text what stands there instead; null: a person has to see to it */
      const tell = (first, last, text) => {
        const range = [first.range[0], last.range[1]];
        const isChanged = text !== null && text !== sourceCode.text.slice(...range);
        report({
          loc: { start: first.loc.start, end: last.loc.end },
          messageId: 'wide',
          fix: isChanged ? (fixer) => fixer.replaceTextRange(range, text) : null,
        });
      };

      for (const comment of comments.filter((each) => isWide(each) && !isAlone(each)))
        tell(comment, comment, null);
      for (const comment of comments.filter((each) => each.type === 'Block' && isWide(each) && isAlone(each)))
        tell(comment, comment, blockText(comment.value, indentOf(comment)));
      const alone = comments.filter((comment) => comment.type === 'Line' && isAlone(comment));
      for (const group of groupsOf(alone).filter((each) => each.some(isWide))) {
        const indent = indentOf(group[0]);
        const lines = group.map(({ value }) => value.replace(/^ /, ''));
        const text = rewrapped(lines, WIDTH - widthOf(`${indent}// `)).map((line) => `// ${line}`.trimEnd());
        tell(group[0], group.at(-1), text.join(`\n${indent}`));
      }
    },
  }),
};
