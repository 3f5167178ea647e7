import { readPatterns } from '../patterns/read-patterns.ts';

const byline = readPatterns('authors').byline!.regex;
/** The fewest people behind the same word, as a share of the digest's lists of authors, for it to be part of no name. */
const least = 0.5;

/** What a line states of authors. */
interface Authored {
  authors?: string[];
  isLabelled?: boolean;
}

/**
 * Takes off the word with which bylines of other languages begin: "Von Ada Lovelace", "Par Ada Perrin". Names may begin so,
 * too, as "Di Stefano" does, but hardly those of many people in a digest.
 */
export function unprefixNames<Statement extends Authored>(statements: Statement[]): Statement[] {
  const lists = statements.filter(({ authors }) => authors);
  const words = Map.groupBy(lists, ({ authors }) => byline.exec(authors![0]!)?.[0].toLowerCase() ?? '');
  /** The same person may come first in all lists. */
  const peopleBehind = (word: string): number =>
    new Set(words.get(word)!.map(({ authors }) => authors![0])).size;
  const isByline = (word: string): boolean => word !== '' && peopleBehind(word) >= least * lists.length;
  return statements.map((statement) => {
    const [first, ...others] = statement.authors ?? [];
    const word = first === undefined ? undefined : byline.exec(first)?.[0];
    if (word === undefined || !isByline(word.toLowerCase())) return statement;
    return { ...statement, authors: [first!.slice(word.length), ...others], isLabelled: true };
  });
}
