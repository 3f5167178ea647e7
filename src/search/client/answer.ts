import type { ListedPaper } from '../list-format.ts';
import type { ResolvedWord } from '../query/resolve-word.ts';
import type { FieldProblem } from './find-by-facet.ts';

/** A paper that a search found. */
export interface FoundPaper {
  /** The paper's number in the library. */
  number: number;
  /** Title, URL and byline if the list has them; otherwise they are loaded with the text. */
  listed?: Pick<ListedPaper, 'title' | 'url' | 'byline'>;
  /** Words of the query that the paper lacks, as typed. */
  missing: string[];
  /** Loads the paper's text, title, URL and byline. */
  load(): Promise<{ url: string; title: string; byline: string; text: string }>;
}

/** An answer to a query. A query may get two, the second more complete than the first; its first row then stays. */
export interface Answer {
  /** `titles`: from what is there at once, to be followed by `full`. */
  stage: 'titles' | 'full';
  papers: FoundPaper[];
  /** How many of the papers, which are the first, match the whole query. */
  complete: number;
  /** How each word of the query was interpreted, with the number of papers that have it. */
  words: (ResolvedWord & { count: number })[];
  /** The title or identifier that alone was searched for, as the query is a reference to the paper; see `findReference`. */
  reference?: string;
  /** Quoted phrases that no paper contains, whose words were searched for separately. */
  lostPhrases: string[];
  /** Fields of the query that do not exist or have no such value. */
  problems: FieldProblem[];
  /** Numbers of the papers found, to count facets. */
  numbers: number[];
}

/** The answer to an empty query. */
export const noAnswer: Answer = {
  stage: 'full',
  papers: [],
  complete: 0,
  words: [],
  lostPhrases: [],
  problems: [],
  numbers: [],
};

/** Options of a search. */
export interface SearchOptions {
  /** Search for every word as typed, without corrections or other spellings. */
  literal?: boolean;
  /** Sort order; relevance by default. */
  sort?: 'title' | 'digest' | 'date' | 'claims';
}
