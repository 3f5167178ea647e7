import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fuzz, type Tally } from '../src/dev/fuzz/fuzz.ts';
import { UserError } from '../src/paper/user-error.ts';
import { readArguments } from '../src/publish/read-arguments.ts';
import { runCommand } from '../src/publish/run-command.ts';
import { toPrintableJson } from '../src/text/to-printable-json.ts';

const usage = 'Usage: npm run fuzz -- [--minutes N] [--seed S]';
const options = { minutes: { type: 'string', default: '1' }, seed: { type: 'string' } } as const;
const casesARound = 100;

/**
 * `npm run fuzz -- [--minutes N] [--seed S]`: checks random digests for N minutes (1). What fails is made small and
 * kept as a fixture, which the unit tests check from then on. Exit code 1 if something failed. However the run ends,
 * by Ctrl-C too, it prints how much was checked.
 */
await runCommand(async () => {
  const { values } = readArguments(options, usage);
  const minutes = Number(values.minutes);
  const seed = Number(values.seed ?? Date.now() % 2 ** 31);
  if (!(minutes > 0)) throw new UserError(`--minutes ${values.minutes} is not a number above 0`, usage, 2);
  if (!Number.isInteger(seed)) throw new UserError(`--seed ${values.seed} is not a whole number`, usage, 2);
  const start = Date.now();
  const passed = (): number => (Date.now() - start) / 60_000;
  const tally: Tally = { cases: 0, papers: 0, refused: 0 };
  process.once('exit', () => console.log(describe(tally, passed(), seed)));
  console.error(`checking random digests for ${values.minutes} min (seed ${seed}); Ctrl-C ends it earlier`);
  /** Spread, so that runs of neighbouring seeds have no rounds in common. */
  const firstRound = Math.imul(seed, 0x9e3779b1);
  for (let round = 0; passed() < minutes; round += 1) {
    const failure = await fuzz((firstRound + round) | 0, casesARound, tally);
    if (!failure) continue;
    const name = `${createHash('sha256').update(failure.bytes).digest('hex').slice(0, 8)}.txt`;
    writeFileSync(new URL(`../src/dev/fuzz/fixtures/found/${name}`, import.meta.url), failure.bytes);
    console.error(`failed: ${failure.reason}`);
    console.error(
      `kept as src/dev/fuzz/fixtures/found/${name}: ${toPrintableJson(Buffer.from(failure.bytes).toString(), 0)}`,
    );
    process.exitCode = 1;
    break;
  }
});

function describe({ cases, papers, refused }: Tally, minutes: number, seed: number): string {
  return `${cases} cases, ${papers} papers, ${refused} digests refused in ${minutes.toFixed(1)} min (seed ${seed})`;
}
