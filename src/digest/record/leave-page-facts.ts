import type { LabelledLine } from './to-record.ts';

/** Fewer other papers show no habit. */
const fewest = 2;

/**
 * Leaves facts and authors above the first title to the page, where no other paper has any above its title: the date of
 * the mail that holds the digest, and who wrote it. An identifier is a paper's wherever it stands.
 */
export function leavePageFacts(lines: LabelledLine[]): LabelledLine[] {
  const isHeaded = ({ state }: LabelledLine): boolean => state.phase === 'headed';
  const titles = lines.flatMap(({ state }, index) => (state.label === 'B-title' ? [index] : []));
  const [first = 0] = titles;
  if (titles.length <= fewest || lines.some((line, index) => index > first && isHeaded(line))) return lines;
  const isOwn = lines.some((line) => isHeaded(line) && isIdentified(line));
  if (isOwn) return lines;
  return lines.map((line) =>
    isHeaded(line) ? { ...line, state: { label: 'boilerplate', phase: 'outside' } } : line,
  );
}

const isIdentified = ({ features }: LabelledLine): boolean => {
  const { doi, arxivId } = features?.statement.facts ?? {};
  return doi !== undefined || arxivId !== undefined;
};
