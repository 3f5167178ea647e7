import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { measureCost } from '../src/dev/score-metadata/measure-cost.ts';
import { scoreRows } from '../src/dev/score-metadata/score-rows.ts';
import type { LabelledPaper } from '../src/dev/score-metadata/score-rows.ts';
import { score } from '../src/dev/score-metadata/score.ts';
import type { Labels } from '../src/dev/score-metadata/score.ts';
import { meanF1 } from '../src/dev/score-metadata/mean-f1.ts';
import { toRowTable } from '../src/dev/score-metadata/to-row-table.ts';
import { toTable } from '../src/dev/score-metadata/to-table.ts';
import { isOfField } from '../src/extract/is-of-field.ts';
import { tokensOf } from '../src/rules/tokens.ts';
import { UserError } from '../src/paper/user-error.ts';
import { readArguments } from '../src/publish/read-arguments.ts';
import { runCommand } from '../src/publish/run-command.ts';
import { findPlaces } from '../src/system/find-places.ts';
import { listFields } from '../src/split/report/list-fields.ts';
import { splitDigest } from '../src/split/draft/split-digest.ts';
import { emptyVocabulary } from '../src/vocabulary/empty-vocabulary.ts';
import { readVocabulary } from '../src/vocabulary/read-vocabulary.ts';

const fixture = 'src/extract/fixtures/trending';
const table = 'src/extract/SCORES.md';
const usage = 'Usage: npm run score:metadata -- [--save] [LABELS.json DIGEST]…';
const vocabulary = readVocabulary(findPlaces().vocabulary);

/**
 * `npm run score:metadata`: compares what is found in labelled digests, the fixture and those named, with their labels,
 * and prints the scores, those without any vocabulary, and what each rule did there. `--save` keeps the tables of scores.
 */
await runCommand(async () => {
  const { values, files } = readArguments({ save: { type: 'boolean', default: false } }, usage);
  if (files.length % 2 > 0) throw new UserError(`${files.at(-1)} has no digest beside it`, usage, 2);
  const first = await readSet(`${fixture}/labels.json`, `${fixture}/digest.txt`);
  const more: LabelledSet[] = [];
  for (let at = 0; at < files.length; at += 2) more.push(await readSet(files[at]!, files[at + 1]!));
  const text = scoresOf(first, more);
  if (values.save) writeFileSync(table, await format(text, { parser: 'markdown', filepath: table }));
  console.log(text);
  console.log(toRowTable(scoreRows([first, ...more].flatMap(pair), vocabulary)));
  const records = first.papers.map(({ record }) => record);
  const cost = measureCost(records, vocabulary);
  console.log(`Extraction costs ${cost.toFixed(2)} s of processor time per 1,000 papers.`);
});

/** The tables of scores as Markdown: the fixture, then the other papers by their field; each set whole and in halves. */
function scoresOf(first: LabelledSet, more: LabelledSet[]): string {
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
  const wholes = [
    ...sets.filter(({ name }) => name.endsWith('all papers')),
    { name: 'All further papers', scored: more },
  ];
  const means = wholes.filter(({ scored }) => scored.length > 0).map(toMeans);
  const bare = `## Without any vocabulary\n\nMean F1 of the fields that have labels, with the library's vocabulary and without any.\n\n| papers | with | without | fall |\n| --- | ---: | ---: | ---: |\n${means.join('\n')}`;
  return `# What extraction finds\n\nWritten by \`npm run score:metadata -- --save\` from \`${fixture}\`, and from labelled digests named on the command line.\n\n${[...sections, bare].join('\n\n')}\n`;
}

/** The means of some sets as a row of a table: with the library's vocabulary, and without any. */
function toMeans({ name, scored }: { name: string; scored: LabelledSet[] }): string {
  const labels = scored.flatMap((set) => set.labels);
  const meanOf = (papers: LabelledSet['papers']): number => meanF1(score(labels, listFields(papers)));
  const [full, bare] = [scored.flatMap((set) => set.papers), scored.flatMap((set) => set.bare)].map(meanOf);
  return `| ${[name, ...[full!, bare!, full! - bare!].map((mean) => mean.toFixed(3))].join(' | ')} |`;
}

/**
 * Labels and the papers of their digest, as found with the library's vocabulary, and `bare`, without any.
 *
 * @throws UserError if a file cannot be read, or labels are no JSON.
 */
async function readSet(labelsFile: string, digest: string) {
  const labels = readLabels(labelsFile);
  const bytes = read(digest);
  const { papers } = await splitDigest(bytes, 'digest.txt', { vocabulary });
  const { papers: bare } = await splitDigest(bytes, 'digest.txt', { vocabulary: emptyVocabulary });
  return { labels, papers, bare };
}

function readLabels(file: string): Labels[] {
  const text = read(file).toString('utf8');
  try {
    return JSON.parse(text) as Labels[];
  } catch (error) {
    throw new UserError(`${file} is not JSON: ${(error as Error).message}`, usage, 2);
  }
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UserError(`${file} cannot be read: ${(error as Error).message}`, usage, 2);
  }
}

type LabelledSet = Awaited<ReturnType<typeof readSet>>;

/** The labels of a set with even or odd index. */
function halfOf(set: LabelledSet, rest: 0 | 1): LabelledSet {
  return { ...set, labels: set.labels.filter(({ index }) => index % 2 === rest) };
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
  return { ...set, labels: set.labels.filter(({ title }) => ofField.has(title) === isWanted) };
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
