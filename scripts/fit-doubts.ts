import { readFileSync, writeFileSync } from 'node:fs';
import { fitWeights, type Sample } from '../src/dev/fit-doubts/fit-weights.ts';
import { isHeldOut } from '../src/dev/fit-doubts/is-held-out.ts';
import { toSamples } from '../src/dev/fit-doubts/to-samples.ts';
import { findLabelled, truthEnding } from '../src/dev/score-split/find-labelled.ts';
import { doubts } from '../src/digest/doubts/doubts.ts';
import { toPrintableJson } from '../src/text/to-printable-json.ts';
import { readArguments } from '../src/publish/read-arguments.ts';

const usage = `Usage: npm run fit:doubts -- PATH…

Learns from labelled digests (X.truth.json beside X) what doubts weigh; every other digest is left for
npm run score:split -- --held-out PATH…`;

/** `npm run fit:doubts`: see `usage`. */

const target = 'src/digest/doubts/weights.json';
const guesses = { base: 4, doubts: Object.fromEntries(doubts.map(({ id, guess }) => [id, guess])) };
const files = findLabelled(readArguments({}, usage).files).filter((file) => !isHeldOut(file));
const samples: Sample[] = [];
for (const file of files)
  samples.push(...(await toSamples(readFileSync(file), file, JSON.parse(readFileSync(`${file}${truthEnding}`, 'utf8'))))); // prettier-ignore
if (samples.length === 0) {
  console.error('error: no labelled digest\n  help: name files or folders: npm run fit:doubts -- PATH…');
  process.exitCode = 2;
} else {
  const weights = fitWeights(samples, guesses);
  writeFileSync(target, `${toPrintableJson(weights, 2)}\n`);
  console.log(`${target}: ${doubts.length} doubts by ${samples.length} records of ${files.length} digests`);
}
