/** Writes the sample office anew: `node build/sample.js [FOLDER]`. */
import { fileURLToPath } from 'node:url';
import { writeFolder } from '../office/folder/write-folder';
import { loadProgram } from '../office/program';
import { dressed } from './dressed';
import { sampleOffice } from './office';
import { SAMPLE_FOLDER, SEED } from './seed';

const program = loadProgram(fileURLToPath(new URL('../dist', import.meta.url)));

writeFolder(dressed(sampleOffice(SEED), program), process.argv[2] ?? SAMPLE_FOLDER);
