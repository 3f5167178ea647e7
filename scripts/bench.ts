import { existsSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { coldTime, costRow, describeDigests, describeLibrary } from '../src/dev/bench/describe-costs.ts';
import { measureDigests } from '../src/dev/bench/measure-digests.ts';
import type { DigestsCost } from '../src/dev/bench/measure-digests.ts';
import { measureLibrary } from '../src/dev/bench/measure-library.ts';
import type { LibraryCost } from '../src/dev/bench/measure-library.ts';
import type { Cost } from '../src/dev/bench/measure-command.ts';
import { checkPeers, measurePeer, peers, preparePeer } from '../src/dev/bench/peers.ts';
import { inventEntries, readEntries } from '../src/dev/bench/read-entries.ts';
import { UserError } from '../src/paper/user-error.ts';
import { readArguments } from '../src/publish/read-arguments.ts';
import { runCommand } from '../src/publish/run-command.ts';
import { makeTemporaryFolder } from '../src/system/make-temporary-folder.ts';

const usage = `Usage: npm run bench -- [options]

Measures the way from digests to an indexed site, and prints a table for BENCHMARKS.md.

  --papers N      size of the library, by default 1000; may be repeated
  --library PATH  measure the digests of this library, cold and warm, instead of libraries of some size; deletes what this
                  checkout keeps of earlier builds. Only --runs and --against go with it
  --from FILE     take the papers from this digest, which may be compressed (.gz), instead of inventing them
  --seed S        decides their order, by default 1
  --runs R        measure as often, and show the medians; by default 3
  --against PATH  measure another checkout of the program in the same run, in turns
  --peers         put the same papers through other generators, in turns: Hugo has to be on the PATH, Eleventy and
                  Starlight are installed by npm into temporary folders`;

const options = {
  papers: { type: 'string', multiple: true },
  library: { type: 'string' },
  from: { type: 'string' },
  seed: { type: 'string', default: '1' },
  runs: { type: 'string', default: '3' },
  against: { type: 'string' },
  peers: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

function toNumber(value: string, least: number): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= least) return number;
  throw new UserError(`${value} is not a whole number of at least ${least}`, usage, 2);
}

interface Plan {
  seed: number;
  runs: number;
  from?: string | undefined;
  against?: string | undefined;
  hasPeers: boolean;
}

async function measureAll(
  { papers, seed, runs, from, against, hasPeers }: Plan & { papers: number },
  work: string,
): Promise<void> {
  const entries = from ? await readEntries(from) : inventEntries(papers, seed);
  if (entries.length < papers)
    throw new UserError(`${from} has ${entries.length} papers`, `give --papers ${entries.length}`, 2);
  const own: LibraryCost[] = [];
  const others: LibraryCost[] = [];
  const ofPeers = new Map<string, Cost[]>(hasPeers ? Object.keys(peers).map((name) => [name, []]) : []);
  for (let run = 0; run < runs; run++) {
    own.push(await measureLibrary(resolve(''), work, entries, { papers, seed }));
    for (const [name, costs] of ofPeers) {
      const folder = join(work, name.toLowerCase().replaceAll(' ', '-'));
      if (run === 0) preparePeer(name, folder, join(work, 'library', 'papers'));
      costs.push(await measurePeer(name, folder));
    }
    if (against) others.push(await measureLibrary(resolve(against), work, entries, { papers, seed }));
  }
  const { rows, sizes } = describeLibrary(own, papers);
  const whole = coldTime(own);
  console.log(`\n### ${papers} papers\n`);
  console.log('| | wall s | processor s | peak MiB | of split and build |\n| --- | --- | --- | --- | --- |');
  console.log(rows.join('\n'));
  for (const [name, costs] of ofPeers) console.log(costRow(name, costs, whole));
  if (others.length > 0) {
    console.log(
      describeLibrary(others, papers)
        .rows.map((row) => row.replace('| ', `| ${against}: `))
        .join('\n'),
    );
    console.log(
      `\nThis program takes ${(whole / coldTime(others)).toFixed(2)} of the processor time of ${against}.`,
    );
  }
  console.log(`\n${sizes}.`);
}

/** Measures the digests of a library, in turns with another checkout if one is given. */
async function measureOwn(library: string, { runs, against }: Plan, work: string): Promise<void> {
  const costs = new Map<string, DigestsCost[]>([['', []]]);
  if (against) costs.set(`${against}: `, []);
  for (let run = 0; run < runs; run++) {
    for (const [name, own] of costs)
      own.push(await measureDigests(resolve(name === '' ? '' : against!), work, resolve(library)));
  }
  console.log(`\n### ${library}\n`);
  console.log('| | wall s | processor s | peak MiB | |\n| --- | --- | --- | --- | --- |');
  for (const [name, own] of costs)
    for (const row of describeDigests(own)) console.log(row.replace('| ', `| ${name}`));
}

/** Calls `measure` with an empty folder, which is removed afterwards. */
async function inFolder(measure: (work: string) => Promise<void>): Promise<void> {
  const work = makeTemporaryFolder();
  try {
    await measure(work);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** `npm run bench`: see `usage`. */
await runCommand(async () => {
  const { values, files } = readArguments(options, usage);
  if (values.help) return console.log(usage);
  if (files.length > 0) throw new UserError(`unknown: ${files.join(', ')}`, usage, 2);
  const { from, against, library } = values;
  if (against !== undefined && !existsSync(join(against, 'package.json')))
    throw new UserError(
      `${against} is no checkout of this program`,
      'make one: git worktree add PATH COMMIT',
      2,
    );
  if (library !== undefined && (values.papers || from !== undefined || values.peers))
    throw new UserError('--library has its own papers', 'leave out --papers, --from and --peers', 2);
  if (values.peers) checkPeers();
  const plan = {
    from,
    against,
    hasPeers: values.peers,
    seed: toNumber(values.seed, 0),
    runs: toNumber(values.runs, 1),
  };
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${new Date().toISOString().slice(0, 10)}`,
  );
  if (library !== undefined) return inFolder((work) => measureOwn(library, plan, work));
  for (const size of values.papers ?? ['1000'])
    await inFolder((work) => measureAll({ ...plan, papers: toNumber(size, 1) }, work));
});
