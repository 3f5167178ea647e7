import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { format } from 'prettier';
import { readDigest } from '../src/digest/read-digest.ts';
import { isHeldOut } from '../src/dev/fit-doubts/is-held-out.ts';
import { findLabelled, truthEnding } from '../src/dev/score-split/find-labelled.ts';
import { type Judgement, judgeRecords } from '../src/dev/score-split/judge-records.ts';
import { meanF1, tallyConfidence } from '../src/dev/score-split/tally.ts';
import { percent, toScores } from '../src/dev/score-split/to-scores.ts';
import { readArguments } from '../src/publish/read-arguments.ts';

const usage = `Usage: npm run score:split -- [options] [PATH…]

Judges the splitter on digests whose papers are known (X.truth.json beside X).

  --verbose   show records that are wrong, and papers that are missing
  --held-out  judge only those that no weight was fitted on
  --save      write the table of scores to src/digest/SCORES.md`;
const options = {
  verbose: { type: 'boolean', default: false },
  'held-out': { type: 'boolean', default: false },
  save: { type: 'boolean', default: false },
} as const;

/** `npm run score:split`: see `usage`. */
const { values, files: named } = readArguments(options, usage);

const shared = '../shared';
const usual = [
  `${shared}/corpora/dev/derived-text`,
  `${shared}/corpora/dev/hf-similar/seed-form.txt`,
  `${shared}/digest/trending-papers.txt`,
];
const table = 'src/digest/SCORES.md';

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
    if (values.verbose) showMisses(judgement);
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

const labelled = findLabelled(named.length > 0 ? named : usual);
const files = values['held-out'] ? labelled.filter(isHeldOut) : labelled;
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
const all = judged.flatMap(({ judgement }) => judgement ?? []);
for (const { from, to, records, exact } of tallyConfidence(all))
  if (records > 0)
    console.log(
      `confidence ${from} to ${Math.min(to, 1)}: ${exact} of ${records} records exact (${percent(exact, records)})`,
    );
if (values.save) writeFileSync(table, await format(toScores(all), { parser: 'markdown', filepath: table }));
