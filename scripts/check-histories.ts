import { runHistory } from '../src/dev/histories/run-history.ts';
import { makeDiskRunner } from '../src/dev/histories/disk-runner.ts';
import { memoryRunner } from '../src/dev/histories/memory-runner.ts';
import { readArguments } from '../src/publish/read-arguments.ts';
import { runCommand } from '../src/publish/run-command.ts';
import { UserError } from '../src/paper/user-error.ts';

const usage = 'Usage: npm run check:histories -- [--count N] [--seed S]';
const options = {
  count: { type: 'string', default: '1000' },
  seed: { type: 'string', default: '1' },
} as const;

/** One history in so many runs on disk, with processes that are killed and merges by git. */
const perDisk = 100;

function toNumber(name: string, value: string): number {
  if (/^\d+$/.test(value)) return Number(value);
  throw new UserError(`--${name} ${value} is not a number`, usage, 2);
}

/** `npm run check:histories`: random histories of libraries; see `usage`. Each seed gives the same history again. */
await runCommand(async () => {
  const { values } = readArguments(options, usage);
  const [count, first] = [toNumber('count', values.count), toNumber('seed', values.seed)];
  const totals = { runs: 0, onDisk: 0 };
  const broken = new Map<string, number>();
  for (let seed = first; seed < first + count; seed += 1) {
    const disk = seed % perDisk === 0 ? makeDiskRunner() : undefined;
    try {
      const { runs, breaches } = await runHistory(seed, disk ?? memoryRunner);
      totals.runs += runs;
      if (disk) totals.onDisk += 1;
      for (const { promise, what, log } of breaches) {
        broken.set(promise, (broken.get(promise) ?? 0) + 1);
        console.error(`seed ${seed}: ${promise}: ${what}\n  ${log.join('; ')}`);
      }
    } finally {
      disk?.end();
    }
  }
  const numberOf = (promise: string): number => broken.get(promise) ?? 0;
  console.log(
    `${count} histories (${totals.onDisk} on disk), ${totals.runs} runs: ${numberOf('dead address')} dead addresses, ` +
      `${numberOf('lost edit')} lost edits, ${numberOf('paper twice')} papers twice, ` +
      `${numberOf('paper missing')} papers missing, ${numberOf('page returned')} deleted pages returned`,
  );
  process.exitCode = broken.size > 0 ? 1 : 0;
});
