import { VFileMessage } from 'vfile-message';
import type { Line } from './to-lines.ts';
import type { Markup } from './strip-markup.ts';

const names: Record<Markup, string> = {
  quoting: 'marks of quoting (>)',
  tag: 'tags that set nothing apart',
  'line break': 'marks of line breaks (\\)',
  link: 'links round whole paragraphs',
};

/** A message for each kind of markup that was taken off a digest's lines, and one for its page breaks. */
export function describeMarkup(lines: Line[]): VFileMessage[] {
  const kinds = Map.groupBy(lines.flatMap(({ markup, number }) => markup.map((kind) => ({ kind, number }))), ({ kind }) => kind); // prettier-ignore
  const found = [...kinds].map(([kind, of]) => ({
    line: of[0]!.number,
    what: names[kind],
    count: of.length,
  }));
  const breaks = lines.flatMap(({ skipped = [] }) => skipped);
  if (breaks.length > 0)
    found.push({ line: breaks[0]!.number, what: 'page numbers and running heads', count: breaks.length });
  return found.map(({ line, what, count }) => {
    const reason = `left out ${what} in ${count} ${count === 1 ? 'line' : 'lines'}`;
    const message = new VFileMessage(reason, {
      place: { line, column: 1 },
      ruleId: 'left-out',
      source: 'offprint',
    });
    return Object.assign(message, { note: 'nothing to do; the digest keeps them' });
  });
}
