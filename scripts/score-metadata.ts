import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { measureCost } from '../src/dev/score-metadata/measure-cost.ts';
import { scoreRows } from '../src/dev/score-metadata/score-rows.ts';
import type { LabelledPaper } from '../src/dev/score-metadata/score-rows.ts';
import { score } from '../src/dev/score-metadata/score.ts';
import type { Labels } from '../src/dev/score-metadata/score.ts';
import { toRowTable } from '../src/dev/score-metadata/to-row-table.ts';
import { toTable } from '../src/dev/score-metadata/to-table.ts';
import { findPlaces } from '../src/system/find-places.ts';
import { listFields } from '../src/split/report/list-fields.ts';
import { splitDigest } from '../src/split/draft/split-digest.ts';
import { readVocabulary } from '../src/vocabulary/read-vocabulary.ts';

/**
 * `npm run score:metadata [LABELS DIGEST]…`: compares what is found in a labelled digest with its labels, and keeps
 * the table; prints what each rule did there and in the further labelled digests that are named.
 */
const fixture = 'src/extract/fixtures/trending';
const table = 'src/extract/SCORES.md';
const vocabulary = readVocabulary(findPlaces().vocabulary);
const { labels, papers } = await readSet(`${fixture}/labels.json`, `${fixture}/digest.txt`);
const fields = listFields(papers);
const sets = [
  { name: 'All labelled papers', labels },
  { name: 'Those with even index, on which rules and vocabulary were made', labels: labels.filter(({ index }) => index % 2 === 0) }, // prettier-ignore
  { name: 'Those with odd index', labels: labels.filter(({ index }) => index % 2 === 1) },
];
const sections = sets.map(
  (set) => `## ${set.name} (${set.labels.length})\n\n${toTable(score(set.labels, fields))}`,
);
const text = `# What extraction finds\n\nWritten by \`npm run score:metadata\` from \`${fixture}\`.\n\n${sections.join('\n\n')}\n`;
writeFileSync(table, await format(text, { parser: 'markdown', filepath: table }));
console.log(text);
const more = [];
for (let at = 2; at < process.argv.length; at += 2)
  more.push(await readSet(process.argv[at]!, process.argv[at + 1]!));
console.log(toRowTable(scoreRows([{ labels, papers }, ...more].flatMap(pair), vocabulary)));
const cost = measureCost(
  papers.map(({ record }) => record),
  vocabulary,
);
console.log(`Extraction costs ${cost.toFixed(2)} s of processor time per 1,000 papers.`);

async function readSet(labels: string, digest: string) {
  const { papers } = await splitDigest(readFileSync(digest), 'digest.txt', { vocabulary });
  return { labels: JSON.parse(readFileSync(labels, 'utf8')) as Labels[], papers };
}

/** Papers with the labels of their title. */
function pair({ labels, papers }: Awaited<ReturnType<typeof readSet>>): LabelledPaper[] {
  return labels.flatMap((one) => {
    const paper = papers.find(({ record }) => record.title === one.title);
    if (!paper) return [];
    const { title, paragraphs } = paper.record;
    return [{ title, abstract: paragraphs.join('\n\n'), found: paper.draft.frontmatter, labels: one }];
  });
}
