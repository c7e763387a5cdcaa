import { measure } from './measure';

const A = {
  path: 'src/a.ts',
  text: "import { b } from './b/b';\nimport type {\n  C,\n} from './b/c';\nexport const a: C = b;\n",
};
const B = {
  path: 'src/b/b.ts',
  text: "import { C } from './c';\nimport { z } from 'zod';\nexport const b = C + z;\n",
};
const C = { path: 'src/b/c.ts', text: 'export type C = 1;\n' };

test('the longest chain goes by way of every file between its ends', () => {
  const { longestChain } = measure([C, A, B]);

  expect(longestChain).toEqual(['src/a.ts', 'src/b/b.ts', 'src/b/c.ts']);
});

test('an import counts with each of its lines, one of a package too', () => {
  const { lines, importShare } = measure([A, B, C]);

  expect(lines).toBe(9);
  expect(importShare).toBeCloseTo(6 / 9);
});

test('only files of the house count as ways between its rooms', () => {
  const { importsAFile } = measure([A, B, C]);

  expect(importsAFile).toBe(1);
});

test('the fullest folder comes first', () => {
  const { fullestFolders } = measure([A, B, C]);

  expect(fullestFolders).toEqual([
    { folder: 'src/b', files: 2 },
    { folder: 'src', files: 1 },
  ]);
});

test('an empty house has no numbers to divide by', () => {
  const { importShare, importsAFile, longestChain } = measure([]);

  expect([importShare, importsAFile, longestChain]).toEqual([0, 0, []]);
});
