/** INSTALL.md of the release: the first door of the README, whose pictures lie beside it. */

/** What stands between these in the README is what whoever pastes the files has to do. */
const SECTION = /<!-- install -->\n([^]*?)<!-- end of install -->/;
const PICTURES = 'docs/pictures/';

const TOP = `# Put Cultivate into your spreadsheet

It takes five minutes and a browser. The files that you paste lie beside this page; the pictures are our own drawings of
what Google shows.
`;

export type InstallPage = {
  readonly text: string;
  /** The pictures that it shows, by their names in docs/pictures/. */
  readonly pictures: readonly string[];
};

/**
 * @param readme the text of README.md
 * @throws if it has no such section
 */
export function installPage(readme: string): InstallPage {
  const [, steps] = SECTION.exec(readme) ?? [];
  if (steps === undefined)
    throw new Error('README.md has lost the place "install", from which INSTALL.md is made.');
  return {
    text: `${TOP}\n${steps.trim().replaceAll(PICTURES, 'pictures/')}\n`,
    pictures: [...steps.matchAll(/docs\/pictures\/([\w.-]+)/g)].map(([, name = '']) => name),
  };
}
