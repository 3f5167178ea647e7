import { readFileSync, writeFileSync } from 'node:fs';
import { fitPlaces } from '../src/dev/fit-split/fit-places.ts';
import { formatPlaces } from '../src/dev/fit-split/format-places.ts';
import { findLabelled, truthEnding } from '../src/dev/score-split/find-labelled.ts';

/** `npm run fit:split -- PATH…`: learns from labelled digests (`X.truth.json` beside `X`) where titles stand, for digests too short to show it. */

const target = 'src/digest/period/seen-places.json';
const files = findLabelled(process.argv.slice(2));
const digests = files.map((file) => {
  const truths = JSON.parse(readFileSync(`${file}${truthEnding}`, 'utf8')) as { title: string }[];
  return { bytes: readFileSync(file), titles: truths.map(({ title }) => title) };
});
if (digests.length === 0) {
  console.error('error: no labelled digest\n  help: name files or folders: npm run fit:split -- PATH…');
  process.exitCode = 2;
} else {
  const places = fitPlaces(digests);
  writeFileSync(target, formatPlaces(places));
  console.log(`${target}: ${Object.keys(places.features).length} features of ${digests.length} digests`);
}
