import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findPlaces } from '../src/places.ts';
import { PublishError } from '../src/publish/publish-error.ts';
import { runCommand } from '../src/publish/run-command.ts';
import { readDonors } from '../src/sample/read-donors.ts';
import { writeLibrary } from '../src/sample/write-library.ts';

/**
 * `npm run make:library -- --papers N --seed S FOLDER`: invents a library of any size out of the project's papers,
 * for benchmarks. Use it by `OFFPRINT_CONTENT=FOLDER`.
 */
await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { papers: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
    allowPositionals: true,
  });
  const [count, seed] = [Number(values.papers), Number(values.seed)];
  if (!(Number.isInteger(count) && count > 0 && Number.isInteger(seed))) {
    throw new PublishError(`--papers ${values.papers} --seed ${values.seed}`, 'give whole numbers', 2);
  }
  if (positionals.length !== 1)
    throw new PublishError('no folder to write to', 'name one after the options', 2);
  const folder = resolve(positionals[0]!);
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new PublishError(`${folder} is not empty`, 'name a new folder');
  }
  const donors = readDonors(findPlaces().papers);
  if (donors.length === 0)
    throw new PublishError(`no papers in ${findPlaces().papers}`, 'run: npm run split');
  writeLibrary(folder, donors, count, seed);
  console.log(`Wrote ${count} papers to ${folder}`);
});
