import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readDigest } from '../src/digest/read-digest.ts';
import type { DigestRecord } from '../src/digest/types.ts';

/** `npm run score:split [-- FILE…]`: judges the splitter on digests whose papers are known (`X.truth.json` beside `X`). */

interface Truth {
  title: string;
  abstractStart: string | null;
  abstractEnd: string | null;
}

const shared = '../shared';
const usual = [`${shared}/corpora/dev/derived-text/*.txt`, `${shared}/corpora/dev/hf-similar/seed-form.txt`];
const real = `${shared}/digest/trending-papers.txt`;
const isVerbose = process.argv.includes('--verbose');

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

function isExact(record: DigestRecord, truth: Truth): boolean {
  const abstract = fold(record.paragraphs.join(' '));
  if (fold(record.title) !== fold(truth.title)) return false;
  if (truth.abstractStart === null) return abstract === '';
  return abstract.startsWith(fold(truth.abstractStart)) && abstract.endsWith(fold(truth.abstractEnd ?? ''));
}

/** Records that are some paper of the truth, each paper counted once. */
function countExact(records: DigestRecord[], truths: Truth[]): number {
  const open = Map.groupBy(truths, ({ title }) => fold(title));
  return records.filter((record) => {
    const candidates = open.get(fold(record.title)) ?? [];
    const index = candidates.findIndex((truth) => isExact(record, truth));
    if (index < 0) return false;
    candidates.splice(index, 1);
    return true;
  }).length;
}

/** Word-for-word repeats make one page, so they count once. */
function distinct(records: DigestRecord[]): DigestRecord[] {
  const texts = new Map(
    records.map((record) => [fold([record.title, ...record.paragraphs].join(' ')), record]),
  );
  return [...texts.values()];
}

/** Rounded down, so that only all is 100. */
const percent = (part: number, whole: number): string =>
  `${(Math.floor((1000 * part) / Math.max(whole, 1)) / 10).toFixed(1)} %`;

function score(file: string): void {
  const start = performance.now();
  const split = readDigest(readFileSync(file), { file });
  const [records, { rejects }] = [distinct(split.records), split];
  const ms = `${Math.round(performance.now() - start)} ms`;
  const known = `${file}.truth.json`;
  if (!existsSync(known))
    return console.log(`${basename(file)}: ${records.length} papers, truth unknown, ${ms}`);
  const truths = JSON.parse(readFileSync(known, 'utf8')) as Truth[];
  const exact = countExact(records, truths);
  const f1 = percent(2 * exact, records.length + truths.length);
  const measures = `precision ${percent(exact, records.length)}, recall ${percent(exact, truths.length)}, F1 ${f1}`;
  console.log(
    `${basename(file)}: ${truths.length} papers, ${records.length} found, ${exact} exact, ${measures}, ${rejects.length} rejects, ${ms}`,
  );
  if (isVerbose) showMisses(records, truths);
}

function showMisses(records: DigestRecord[], truths: Truth[]): void {
  const wrong = records.filter((record) => !truths.some((truth) => isExact(record, truth)));
  for (const { line, title, paragraphs } of wrong) {
    const abstract = paragraphs.join(' ¶ ');
    console.log(
      `  line ${line}: ${title.slice(0, 160)}\n    ${abstract.slice(0, 70)} … ${abstract.slice(-50)}`,
    );
  }
  const missing = truths.filter((truth) => !records.some((record) => isExact(record, truth)));
  for (const { title } of missing) console.log(`  missing: ${title}`);
}

const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const files = named.length > 0 ? named : [...globSync(usual).sort(), ...globSync(real)];
if (files.length === 0)
  console.log(`No digests to judge: ${shared} is absent. Name files: npm run score:split -- FILE…`);
files.forEach(score);
