/** Writes the sample office anew: `node build/sample.js [FOLDER]`. */
import { writeFolder } from '../office/folder/write-folder';
import { sampleOffice } from './office';
import { SAMPLE_FOLDER, SEED } from './seed';

writeFolder(sampleOffice(SEED), process.argv[2] ?? SAMPLE_FOLDER);
