import { foldName } from '../paper/people/fold-name.ts';
import { parseName } from '../paper/people/parse-name.ts';
import type { Group } from './groups.ts';

/** An author in an index of names. */
export interface IndexedName {
  author: Group;
  /** Family name first: `Berg, Jan van der`. */
  entry: string;
  /** The letter below which it stands; empty in other scripts than Latin. */
  letter: string;
}

/** About the bytes of a name's HTML in the index. */
export const nameWeight = ({ author, entry }: IndexedName): number => 75 + author.path.length + entry.length;

/** Authors by family name; those in other scripts than Latin last. */
export function indexNames(authors: Group[]): IndexedName[] {
  const compare = new Intl.Collator('en').compare;
  return authors
    .map((author) => {
      const entry = entryOf(author.label);
      const [first = ''] = foldName(entry.split(',')[0]!);
      return { author, entry, letter: /[a-z]/.test(first) ? first.toUpperCase() : '' };
    })
    .toSorted((a, b) => Number(!a.letter) - Number(!b.letter) || compare(a.letter, b.letter) || compare(a.entry, b.entry)); // prettier-ignore
}

function entryOf(label: string): string {
  const name = parseName(label);
  if ('whole' in name) return name.whole;
  const { given, particle, family, suffix } = name;
  return [family, `${given} ${particle}`.trim(), suffix].filter(Boolean).join(', ');
}
