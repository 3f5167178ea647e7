import { existsSync, readFileSync } from 'node:fs';
import { describeTree } from '../src/compile/compile-body.ts';
import { setMarkdown } from '../src/compile/compile-tree.ts';
import { judgeAbstract } from '../src/tex/score/judge-abstract.ts';
import { judgeTrap } from '../src/tex/score/judge-trap.ts';
import type { Trap } from '../src/tex/score/judge-trap.ts';
import { toTree } from '../src/tex/to-tree.ts';

/** `npm run score:tex`: how notation comes out, over abstracts with TeX and traps of plain text. */
const shared = '../shared/tex';
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const isVerbose = process.argv.includes('--verbose');

function readData(): { abstracts: string[]; traps: Trap[] } {
  if (!existsSync(shared)) {
    console.log(`${shared} is absent: the project's own fixtures stand in`);
    return read('src/tex/fixtures/score.json');
  }
  const abstracts = read(`${shared}/abstracts.json`).map(({ text }: { text: string }) => text);
  return { abstracts, traps: read(`${shared}/plain-text-traps.json`) };
}

const { abstracts, traps } = readData();
const before = process.cpuUsage();
const judged = abstracts.map((text) => ({ text, ...judgeAbstract(text, { repair: false }) }));
const { user } = process.cpuUsage(before);
const formulas = judged.reduce((sum, one) => sum + one.formulas.length, 0);
const failed = abstracts.flatMap(
  (text) => describeTree(setMarkdown(toTree([text], { repair: false }).tree)).failedFormulas,
);
const residual = judged.filter((one) => one.residual.length > 0);
const lost = judged.filter((one) => one.lost.length > 0);
console.log(`${abstracts.length} abstracts, ${(user / abstracts.length / 1000).toFixed(2)} ms each`);
console.log(`${formulas} formulas: ${formulas - failed.length} set, ${failed.length} shown as source`);
console.log(`${residual.length} abstracts with TeX left in their prose`);
console.log(`${lost.length} abstracts with a lost word`);
for (const expect of ['same', 'math'] as const) {
  const own = traps.filter((trap) => trap.expect === expect);
  const wrong = own.filter((trap) => !judgeTrap(trap));
  console.log(`${own.length - wrong.length} of ${own.length} traps "${expect}" as wanted`);
  for (const { text } of wrong) console.log(`  ${text}`);
}
if (isVerbose) {
  for (const { text, residual: left } of residual) console.log('left', left, text.slice(0, 300));
  for (const { text, lost: words } of lost) console.log('lost', words, text.slice(0, 300));
  for (const tex of failed) console.log('source', tex);
}
