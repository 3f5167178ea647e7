import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { readDigest } from '../src/digest/read-digest.ts';
import { findLabelled, truthEnding } from '../src/dev/score-split/find-labelled.ts';
import { type Judgement, judgeRecords } from '../src/dev/score-split/judge-records.ts';
import { meanF1, tallyConfidence } from '../src/dev/score-split/tally.ts';

/** `npm run score:split [-- [--verbose] PATH…]`: judges the splitter on digests whose papers are known (`X.truth.json` beside `X`). */

const shared = '../shared';
const usual = [
  `${shared}/corpora/dev/derived-text`,
  `${shared}/corpora/dev/hf-similar/seed-form.txt`,
  `${shared}/digest/trending-papers.txt`,
];
const isVerbose = process.argv.includes('--verbose');

/** Rounded down, so that only all is 100. */
const percent = (part: number, whole: number): string =>
  `${(Math.floor((1000 * part) / Math.max(whole, 1)) / 10).toFixed(1)} %`;

async function score(file: string): Promise<Judgement | undefined> {
  const start = performance.now();
  try {
    const { records, rejects } = await readDigest(readFileSync(file), { file });
    const ms = `${Math.round(performance.now() - start)} ms`;
    if (!existsSync(`${file}${truthEnding}`)) {
      console.log(`${basename(file)}: ${records.length} papers, truth unknown, ${ms}`);
      return undefined;
    }
    const judgement = judgeRecords(records, JSON.parse(readFileSync(`${file}${truthEnding}`, 'utf8')));
    const { papers, found, exact } = judgement;
    const measures = `precision ${percent(exact, found)}, recall ${percent(exact, papers)}, F1 ${percent(judgement.f1, 1)}`;
    console.log(
      `${basename(file)}: ${papers} papers, ${found} found, ${exact} exact, ${measures}, ${rejects.length} rejects, ${ms}`,
    );
    if (isVerbose) showMisses(judgement);
    return judgement;
  } catch (error) {
    console.log(`${basename(file)}: refused: ${(error as Error).message}`);
    return undefined;
  }
}

function showMisses({ wrong, missing }: Judgement): void {
  for (const { line, title, paragraphs, confidence, doubts = [] } of wrong) {
    const abstract = paragraphs.join(' ¶ ');
    console.log(
      `  line ${line}: ${title.slice(0, 160)} (${confidence}${doubts.map((each) => `; ${each}`).join('')})`,
    );
    console.log(`    ${abstract.slice(0, 70)} … ${abstract.slice(-50)}`);
  }
  for (const { title } of missing) console.log(`  missing: ${title}`);
}

const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const files = findLabelled(named.length > 0 ? named : usual);
if (files.length === 0)
  console.log(`No digests to judge: ${shared} is absent. Name files: npm run score:split -- PATH…`);
const judged: { file: string; judgement?: Judgement }[] = [];
for (const file of files) judged.push({ file, judgement: await score(file) });
const folders = Map.groupBy(judged, ({ file }) => dirname(file));
if (folders.size > 0) console.log('');
for (const [folder, own] of folders) {
  const judgements = own.flatMap(({ judgement }) => judgement ?? []);
  if (judgements.length > 0)
    console.log(
      `${folder}: ${judgements.length} read of ${own.length} digests, mean F1 ${meanF1(judgements).toFixed(3)}`,
    );
}
for (const { from, to, records, exact } of tallyConfidence(
  judged.flatMap(({ judgement }) => judgement ?? []),
))
  if (records > 0)
    console.log(
      `confidence ${from} to ${Math.min(to, 1)}: ${exact} of ${records} records exact (${percent(exact, records)})`,
    );
