import { SaxesParser } from 'saxes';
import { readPatterns } from '../../patterns/read-patterns.ts';
import { limits } from '../../limits.ts';

const patterns = readPatterns('formats');
const titleKey = patterns['title-key']!.regex;
const paperKey = patterns['paper-element']!.regex;

/** An open element, and which of its own children are there. */
interface Open {
  name: string;
  hasTitle: boolean;
  hasMore: boolean;
}

/**
 * The name of the elements that hold a paper each in an XML text of unknown kind: the most frequent one with a title and
 * another fact of a paper directly in it; undefined if there is none.
 */
export function findRecordName(text: string): string | undefined {
  const parser = new SaxesParser();
  const open: Open[] = [];
  const counts = new Map<string, number>();
  parser.on('error', () => {});
  parser.on('opentagstart', ({ name }) => {
    const local = name.replace(/^.*:/, '');
    const parent = open.at(-1);
    if (parent && titleKey.test(local)) parent.hasTitle = true;
    if (parent && paperKey.test(local)) parent.hasMore = true;
    if (open.length < limits.depth) open.push({ name, hasTitle: false, hasMore: false });
  });
  parser.on('closetag', () => {
    const { name, hasTitle, hasMore } = open.pop() ?? {};
    if (name !== undefined && hasTitle && hasMore) counts.set(name, (counts.get(name) ?? 0) + 1);
  });
  parser.write(text);
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return most?.[0];
}
