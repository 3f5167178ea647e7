import type { ListedPaper } from '../list-format.ts';
import type { ResolvedWord } from '../query/resolve-word.ts';

/** A paper that a search found. */
export interface FoundPaper {
  id: string;
  /** Title and URL if the title list has them; otherwise they are loaded with the text. */
  listed?: ListedPaper;
  /** Words of the query that the paper lacks, as typed. */
  missing: string[];
  /** Loads the paper's text, title and URL. */
  load(): Promise<{ url: string; title: string; text: string }>;
}

/** An answer to a query. A query gets several, each more complete than the one before. */
export interface Answer {
  /** `titles`: from the title list alone, to be followed by `full`: from the full text. */
  stage: 'titles' | 'full';
  papers: FoundPaper[];
  /** How each word of the query was interpreted. */
  words: ResolvedWord[];
  /** Quoted phrases that no paper contains, whose words were searched for separately. */
  lostPhrases: string[];
}

/** The answer to an empty query. */
export const noAnswer: Answer = { stage: 'full', papers: [], words: [], lostPhrases: [] };

/** Options of a search. */
export interface SearchOptions {
  /** Search for every word as typed, without corrections, other spellings or synonyms. */
  literal?: boolean;
  /** Sort order; relevance by default. */
  sort?: 'title' | 'digest' | 'claims';
}
