import type { Explanation } from '../formats/format.ts';
import type { DigestRecord, Split } from '../types.ts';

/** Explains the records, boilerplate and rejects of a digest whose format does not explain its lines. */
export function explainSplit({ records, boilerplate, rejects }: Split): Explanation[] {
  return [
    ...records.map(explainRecord),
    ...boilerplate.map(({ line, text, kind }) => ({ line, text, label: 'boilerplate', why: [kind] })),
    ...rejects.map(({ line, text, reason }) => ({ line, text, label: 'reject', why: [reason] })),
  ].sort((one, other) => one.line - other.line);
}

function explainRecord(record: DigestRecord, index: number): Explanation {
  const { line, endLine, title: text, confidence, authors, paragraphs, doubts = [] } = record;
  const length = paragraphs.join('\n\n').length;
  const facts = (['published', 'venue', 'arxivId', 'doi', 'url'] as const).flatMap((field) => (record[field] === undefined ? [] : [`${field}: ${record[field]}`])); // prettier-ignore
  const why = [
    ...doubts.map((doubt) => `in doubt: ${doubt}`),
    authors ? `authors: ${authors.join('; ')}` : 'no authors',
    ...facts,
    length > 0 ? `abstract of ${length} characters` : 'no abstract',
  ];
  return { line, endLine, text, label: 'record', record: index + 1, confidence, why };
}
