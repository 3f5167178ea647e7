import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { findPlaces } from '../src/system/find-places.ts';
import { UserError } from '../src/paper/user-error.ts';
import { readArguments } from '../src/publish/read-arguments.ts';
import { runCommand } from '../src/publish/run-command.ts';
import { readDonors } from '../src/dev/sample/read-donors.ts';
import { writeLibrary } from '../src/dev/sample/write-library.ts';

const usage = 'Usage: npm run make:library -- [--papers N] [--seed S] FOLDER';
const options = {
  papers: { type: 'string', default: '1000' },
  seed: { type: 'string', default: '1' },
} as const;

/**
 * `npm run make:library -- --papers N --seed S FOLDER`: invents a library of any size out of the project's papers,
 * for benchmarks. Use it by `OFFPRINT_CONTENT=FOLDER`.
 */
await runCommand(async () => {
  const { values, files } = readArguments(options, usage);
  const [count, seed] = [Number(values.papers), Number(values.seed)];
  if (!(Number.isInteger(count) && count > 0 && Number.isInteger(seed))) {
    throw new UserError(`--papers ${values.papers} --seed ${values.seed}`, 'give whole numbers', 2);
  }
  const [name] = files;
  if (name === undefined || files.length > 1)
    throw new UserError(`name one folder, not ${files.length}`, usage, 2);
  const folder = resolve(name);
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new UserError(`${folder} is not empty`, 'name a new or empty folder');
  }
  const donors = readDonors(findPlaces().papers);
  if (donors.length === 0) throw new UserError(`no papers in ${findPlaces().papers}`, 'run: npm run split');
  writeLibrary(folder, donors, count, seed);
  console.log(`Wrote ${count} papers to ${folder}`);
});
