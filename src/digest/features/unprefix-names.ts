import { readPatterns } from '../patterns/read-patterns.ts';

const byline = readPatterns('authors').byline!.regex;
/** Share of the digest's lists of authors that begin with a word if it is none of a name. */
const least = 0.5;

/** What a line states of authors. */
interface Authored {
  authors?: string[];
  isLabelled?: boolean;
}

/**
 * Takes the word off that bylines of other languages begin with: "Von Ada Lovelace", "Par Ada Perrin". Names may begin so
 * as well, "Di Stefano", but not those of half of a digest's papers.
 */
export function unprefixNames<Statement extends Authored>(statements: Statement[]): Statement[] {
  const lists = statements.filter(({ authors }) => authors);
  const words = Map.groupBy(lists, ({ authors }) => byline.exec(authors![0]!)?.[0].toLowerCase() ?? '');
  const isByline = (word: string): boolean => word !== '' && words.get(word)!.length >= least * lists.length;
  return statements.map((statement) => {
    const [first, ...others] = statement.authors ?? [];
    const word = first === undefined ? undefined : byline.exec(first)?.[0];
    if (word === undefined || !isByline(word.toLowerCase())) return statement;
    return { ...statement, authors: [first!.slice(word.length), ...others], isLabelled: true };
  });
}
