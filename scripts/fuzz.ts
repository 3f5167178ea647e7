import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fuzz } from '../src/dev/fuzz/fuzz.ts';
import { UserError } from '../src/paper/user-error.ts';
import { readArguments } from '../src/publish/read-arguments.ts';
import { runCommand } from '../src/publish/run-command.ts';
import { toPrintableJson } from '../src/text/to-printable-json.ts';

const usage = 'Usage: npm run fuzz -- [--minutes N] [--seed S]';
const options = { minutes: { type: 'string', default: '1' }, seed: { type: 'string' } } as const;
const casesARound = 100;

/**
 * `npm run fuzz -- [--minutes N] [--seed S]`: checks random digests for N minutes (1). What fails is made small and
 * kept as a fixture, which the unit tests check from then on. Exit code 1 if something failed.
 */
await runCommand(async () => {
  const { values } = readArguments(options, usage);
  const minutes = Number(values.minutes);
  const seed = Number(values.seed ?? Date.now() % 2 ** 31);
  if (!(minutes > 0)) throw new UserError(`--minutes ${values.minutes} is not a number above 0`, usage, 2);
  if (!Number.isInteger(seed)) throw new UserError(`--seed ${values.seed} is not a whole number`, usage, 2);
  const start = Date.now();
  const seconds = (): string => `${Math.round((Date.now() - start) / 1000)} s`;
  const total = { cases: 0, papers: 0, refused: 0 };
  /** Spread, so that runs of neighbouring seeds have no rounds in common. */
  const firstRound = Math.imul(seed, 0x9e3779b1);
  for (let round = 0; Date.now() - start < minutes * 60_000; round += 1) {
    const { failure, cases, papers, refused } = await fuzz((firstRound + round) | 0, casesARound);
    total.cases += cases;
    total.papers += papers;
    total.refused += refused;
    if (!failure) continue;
    const name = `${createHash('sha256').update(failure.bytes).digest('hex').slice(0, 8)}.txt`;
    writeFileSync(new URL(`../src/dev/fuzz/fixtures/found/${name}`, import.meta.url), failure.bytes);
    console.error(`failed after ${seconds()}, ${total.cases} cases (seed ${seed}): ${failure.reason}`);
    console.error(
      `kept as src/dev/fuzz/fixtures/found/${name}: ${toPrintableJson(Buffer.from(failure.bytes).toString(), 0)}`,
    );
    process.exitCode = 1;
    break;
  }
  const { cases, papers, refused } = total;
  console.log(`${cases} cases, ${papers} papers, ${refused} digests refused in ${seconds()} (seed ${seed})`);
});
