import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { compileBody } from '../src/compile/compile-body.ts';
import { readDigest } from '../src/digest/read-digest.ts';
import { checkCompiled } from '../src/dev/fuzz/check-compiled.ts';
import { readHtml } from '../src/dev/fuzz/read-html.ts';
import { changedNames } from '../src/dev/score-tex/changed-names.ts';
import { judgeAbstract } from '../src/dev/score-tex/judge-abstract.ts';
import { judgeHostile } from '../src/dev/score-tex/judge-hostile.ts';
import { judgeTrap } from '../src/dev/score-tex/judge-trap.ts';
import type { Trap } from '../src/dev/score-tex/judge-trap.ts';
import { toMarkdown } from '../src/mdx/to-mdx.ts';
import { toTree } from '../src/tex/to-tree.ts';
import { readArguments } from '../src/publish/read-arguments.ts';

const usage = `Usage: npm run score:tex [-- --verbose]

Says how notation comes out, over abstracts with TeX, traps of plain text, hostile strings, very long texts and a large
library of which no identifier or address may change.`;

/** `npm run score:tex`: see `usage`. */
const { values } = readArguments({ verbose: { type: 'boolean', default: false } }, usage);

/** What is scored. */
interface Data {
  abstracts: string[];
  traps: Trap[];
  hostile: string[];
  /** Abstracts of a large digest. */
  library: string[];
}

const shared = '../shared/tex';
const digest = '../shared/corpora/big/arxiv-cs-20000.txt.gz';
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

async function readData(): Promise<Data> {
  if (!existsSync(shared)) {
    console.log(`${shared} is absent: the project's own fixtures stand in`);
    return read('src/tex/fixtures/score.json');
  }
  return {
    abstracts: read(`${shared}/abstracts.json`).map(({ text }: { text: string }) => text),
    traps: read(`${shared}/plain-text-traps.json`),
    hostile: [...read(`${shared}/hostile-text.json`), ...readFormulas(`${shared}/hostile-math.json`)],
    library: existsSync(digest) ? await readAbstracts(digest) : [],
  };
}

/** Formulas, the long ones given as `{repeat, length}`: as they stand, in the line and on a line of their own. */
function readFormulas(path: string): string[] {
  const formulas: (string | { repeat: string; length: number })[] = Object.values(read(path));
  return formulas
    .map((formula) => (typeof formula === 'string' ? formula : formula.repeat.repeat(formula.length)))
    .flatMap((tex) => [tex, `$${tex}$`, `$$${tex}$$`]);
}

async function readAbstracts(path: string): Promise<string[]> {
  const { records } = await readDigest(gunzipSync(readFileSync(path)), { file: path });
  return records.map(({ paragraphs }) => paragraphs.join('\n\n')).filter((text) => text !== '');
}

/** Milliseconds of processor time that something takes. */
function timed(run: () => void): number {
  const before = process.cpuUsage();
  run();
  return process.cpuUsage(before).user / 1000;
}

/** A text as its page compiles it: formulas are set only in a tree that was read from Markdown. */
const set = (text: string, repair: boolean) => compileBody(toMarkdown(toTree([text], { repair }).tree));

function scoreAbstracts(abstracts: string[]): void {
  const took = timed(() => abstracts.forEach((text) => toTree([text], { repair: false })));
  const judged = abstracts.map((text) => ({ text, ...judgeAbstract(text, { repair: false }) }));
  const formulas = judged.reduce((sum, one) => sum + one.formulas.length, 0);
  const failed = abstracts.flatMap((text) => set(text, false).failedFormulas);
  const residual = judged.filter((one) => one.residual.length > 0);
  const lost = judged.filter((one) => one.lost.length > 0);
  console.log(`${abstracts.length} abstracts, ${(took / abstracts.length).toFixed(2)} ms each`);
  console.log(`${formulas} formulas: ${formulas - failed.length} set, ${failed.length} shown as source`);
  console.log(`${residual.length} abstracts with TeX left in their prose`);
  console.log(`${lost.length} abstracts with a lost word`);
  if (!values.verbose) return;
  for (const { text, residual: left } of residual) console.log('  left', left, text.slice(0, 300));
  for (const { text, lost: words } of lost) console.log('  lost', words, text.slice(0, 300));
  for (const tex of failed) console.log('  source', tex);
}

function scoreTraps(traps: Trap[]): void {
  for (const expect of ['same', 'math'] as const) {
    const own = traps.filter((trap) => trap.expect === expect);
    const wrong = own.filter((trap) => !judgeTrap(trap));
    console.log(`${own.length - wrong.length} of ${own.length} traps "${expect}" as wanted`);
    for (const { text } of wrong) console.log(`  ${text}`);
  }
}

function scoreHostile(texts: string[]): void {
  let slowest = 0;
  const faults = texts.flatMap((text) => {
    let found: string[] = [];
    const took = timed(() => {
      found = judgeHostile(text);
      checkCompiled(readHtml(set(text, true).html));
    });
    slowest = Math.max(slowest, took);
    return found.map((fault) => `${fault}: ${text.slice(0, 60)}`);
  });
  console.log(`${texts.length} hostile texts: ${faults.length} faults, ${slowest.toFixed(0)} ms at most`);
  for (const fault of faults) console.log(`  ${fault}`);
}

function scoreLength(abstracts: string[]): void {
  const megabyte = abstracts.join(' ').repeat(3).slice(0, 1_000_000);
  const texts = {
    '1 MB of abstracts in one': megabyte,
    'half of it': megabyte.slice(0, 500_000),
    '100,000 formulas in one abstract': 'a rate of $x^2_i$ is '.repeat(100_000),
    'half of them': 'a rate of $x^2_i$ is '.repeat(50_000),
    '100,000 formulas without dollars': 'a rate of x^2_i is '.repeat(100_000),
  };
  for (const [name, text] of Object.entries(texts))
    console.log(`${name}: ${timed(() => toTree([text], { repair: true })).toFixed(0)} ms`);
}

function scoreLibrary(library: string[]): void {
  let changed: string[] = [];
  const took = timed(() => {
    changed = library.flatMap(changedNames);
  });
  console.log(
    `${library.length} abstracts with repair forced on, ${(took / library.length).toFixed(2)} ms each`,
  );
  console.log(`${changed.length} identifiers or addresses changed`);
  for (const name of changed) console.log(`  ${name}`);
}

const data = await readData();
scoreAbstracts(data.abstracts);
scoreTraps(data.traps);
scoreHostile(data.hostile);
scoreLength(data.abstracts);
if (data.library.length > 0) scoreLibrary(data.library);
