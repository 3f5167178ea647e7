import { rmSync } from 'node:fs';

/** The program that removes the folder that its argument names, for `removeOld`. */
const [folder] = process.argv.slice(2);
if (folder) rmSync(folder, { recursive: true, force: true });
