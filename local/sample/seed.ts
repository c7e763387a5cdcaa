/** Where the committed sample office lies, and the seed that it grew from. */
export const SAMPLE_FOLDER = 'local/sample/office';
export const SEED = 20261123;
