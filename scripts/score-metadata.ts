import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { measureCost } from '../src/dev/score-metadata/measure-cost.ts';
import { scoreRows } from '../src/dev/score-metadata/score-rows.ts';
import type { LabelledPaper } from '../src/dev/score-metadata/score-rows.ts';
import { score } from '../src/dev/score-metadata/score.ts';
import type { Labels } from '../src/dev/score-metadata/score.ts';
import { toRowTable } from '../src/dev/score-metadata/to-row-table.ts';
import { toTable } from '../src/dev/score-metadata/to-table.ts';
import { isOfField } from '../src/extract/is-of-field.ts';
import { tokensOf } from '../src/rules/tokens.ts';
import { findPlaces } from '../src/system/find-places.ts';
import { listFields } from '../src/split/report/list-fields.ts';
import { splitDigest } from '../src/split/draft/split-digest.ts';
import { readVocabulary } from '../src/vocabulary/read-vocabulary.ts';

/**
 * `npm run score:metadata [LABELS DIGEST]…`: compares what is found in labelled digests, the fixture and those named,
 * with their labels, and keeps the table; prints what each rule did there.
 */
const fixture = 'src/extract/fixtures/trending';
const table = 'src/extract/SCORES.md';
const vocabulary = readVocabulary(findPlaces().vocabulary);
const first = await readSet(`${fixture}/labels.json`, `${fixture}/digest.txt`);
const more = [];
for (let at = 2; at < process.argv.length; at += 2)
  more.push(await readSet(process.argv[at]!, process.argv[at + 1]!));
const sets = [
  { name: 'The fixture', scored: [first] },
  { name: "Further papers of the vocabulary's field", scored: more.map((set) => partOf(set, true)) },
  { name: 'Further papers of other fields', scored: more.map((set) => partOf(set, false)) },
]
  .filter(({ scored }) => scored.length > 0)
  .flatMap(({ name, scored }) => [
    { name: `${name}, all papers`, scored },
    {
      name: `${name}, even index, on which rules and vocabulary were made`,
      scored: scored.map((set) => halfOf(set, 0)),
    },
    { name: `${name}, odd index`, scored: scored.map((set) => halfOf(set, 1)) },
  ]);
const sections = sets.map(({ name, scored }) => {
  const labels = scored.flatMap((set) => set.labels);
  const fields = scored.flatMap(({ papers }) => listFields(papers));
  return `## ${name} (${labels.length})\n\n${toTable(score(labels, fields))}`;
});
const text = `# What extraction finds\n\nWritten by \`npm run score:metadata\` from \`${fixture}\`, and from labelled digests named on the command line.\n\n${sections.join('\n\n')}\n`;
writeFileSync(table, await format(text, { parser: 'markdown', filepath: table }));
console.log(text);
console.log(toRowTable(scoreRows([first, ...more].flatMap(pair), vocabulary)));
const cost = measureCost(
  first.papers.map(({ record }) => record),
  vocabulary,
);
console.log(`Extraction costs ${cost.toFixed(2)} s of processor time per 1,000 papers.`);

async function readSet(labels: string, digest: string) {
  const { papers } = await splitDigest(readFileSync(digest), 'digest.txt', { vocabulary });
  return { labels: JSON.parse(readFileSync(labels, 'utf8')) as Labels[], papers };
}

type LabelledSet = Awaited<ReturnType<typeof readSet>>;

/** The labels of a set with even or odd index. */
function halfOf({ labels, papers }: LabelledSet, rest: 0 | 1): LabelledSet {
  return { labels: labels.filter(({ index }) => index % 2 === rest), papers };
}

/** The labels of papers that belong to the vocabulary's field, or of the others. */
function partOf(set: LabelledSet, isWanted: boolean): LabelledSet {
  const ofField = new Set(
    pair(set)
      .filter(({ title, abstract }) => {
        const text = `${title}\n\n${abstract}`;
        return isOfField(text.toLowerCase(), tokensOf(text), vocabulary.field);
      })
      .map(({ title }) => title),
  );
  return { labels: set.labels.filter(({ title }) => ofField.has(title) === isWanted), papers: set.papers };
}

/** Papers with the labels of their title. */
function pair({ labels, papers }: LabelledSet): LabelledPaper[] {
  return labels.flatMap((one) => {
    const paper = papers.find(({ record }) => record.title === one.title);
    if (!paper) return [];
    const { title, paragraphs } = paper.record;
    return [{ title, abstract: paragraphs.join('\n\n'), found: paper.draft.frontmatter, labels: one }];
  });
}
