import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { measureCost } from '../src/dev/score-metadata/measure-cost.ts';
import { score } from '../src/dev/score-metadata/score.ts';
import type { Labels } from '../src/dev/score-metadata/score.ts';
import { toTable } from '../src/dev/score-metadata/to-table.ts';
import { findPlaces } from '../src/system/find-places.ts';
import { listFields } from '../src/split/report/list-fields.ts';
import { splitDigest } from '../src/split/draft/split-digest.ts';
import { readVocabulary } from '../src/vocabulary/read-vocabulary.ts';

/** `npm run score:metadata`: compares what is found in a labelled digest with its labels, and keeps the table. */
const fixture = 'src/extract/fixtures/trending';
const table = 'src/extract/SCORES.md';
const labels: Labels[] = JSON.parse(readFileSync(`${fixture}/labels.json`, 'utf8'));
const vocabulary = readVocabulary(findPlaces().vocabulary);
const { papers } = await splitDigest(readFileSync(`${fixture}/digest.txt`), 'digest.txt', { vocabulary });
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
const cost = measureCost(
  papers.map(({ record }) => record),
  vocabulary,
);
console.log(`Extraction costs ${cost.toFixed(2)} s of processor time per 1,000 papers.`);
