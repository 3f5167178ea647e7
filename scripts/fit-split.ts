import { readFileSync, writeFileSync } from 'node:fs';
import { readWeights } from '../src/digest/tagger/read-weights.ts';
import { fitPlaces } from '../src/dev/fit-split/fit-places.ts';
import { fitWeights } from '../src/dev/fit-split/fit-weights.ts';
import { formatPlaces } from '../src/dev/fit-split/format-places.ts';
import { toChain } from '../src/dev/fit-split/to-chain.ts';
import { findLabelled, truthEnding } from '../src/dev/score-split/find-labelled.ts';
import { readArguments } from '../src/publish/read-arguments.ts';

const usage = `Usage: npm run fit:split -- PATH…

Learns from labelled digests (X.truth.json beside X) where titles stand, for digests too short to show it; and proposes
other weights of the line model where they make fewer errors, one a line. Weights are changed by hand, each with a case in
cases.yaml.`;

/** `npm run fit:split`: see `usage`. */

const target = 'src/digest/period/seen-places.json';
const files = findLabelled(readArguments({}, usage).files);
const digests = files.map((file) => {
  const papers = JSON.parse(readFileSync(`${file}${truthEnding}`, 'utf8')) as { title: string; abstractStart?: string | null }[]; // prettier-ignore
  return { bytes: readFileSync(file), papers, titles: papers.map(({ title }) => title) };
});
if (digests.length === 0) {
  console.error('error: no labelled digest\n  help: name files or folders: npm run fit:split -- PATH…');
  process.exitCode = 2;
} else {
  const places = fitPlaces(digests);
  writeFileSync(target, formatPlaces(places));
  console.log(`${target}: ${Object.keys(places.features).length} features of ${digests.length} digests`);
  const proposals = fitWeights(readWeights(), digests.map(toChain));
  for (const { id, weight, proposed, before, after } of proposals)
    console.log(`${id}: ${weight}, better ${proposed} (${after} errors instead of ${before})`);
  console.log(`${proposals.length} other weights would make fewer errors`);
}
