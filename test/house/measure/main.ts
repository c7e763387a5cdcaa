/**
 * `npm run measure [FOLDER]`: the numbers of the house, of src unless another folder of TypeScript is named.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from './measure';

const [root = 'src'] = process.argv.slice(2);

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => join(root, file).replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && !/\.d\.ts$|\.(test|spec)\.|\/node_modules\//.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const { lines, fullestFolders, longestChain, importShare, importsAFile } = measure(files);

console.log(`${root}: ${files.length} files, ${lines} lines`);
console.log(`imports: ${(100 * importShare).toFixed(1)} % of the lines, ${importsAFile.toFixed(1)} a file`);
console.log('most files beside each other:');
for (const { folder, files: count } of fullestFolders) console.log(`  ${count}  ${folder}`);
console.log(`longest chain of imports: ${longestChain.length}`);
for (const file of longestChain) console.log(`  ${file}`);
