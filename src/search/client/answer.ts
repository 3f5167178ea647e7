import type { ListedPaper } from '../list-format.ts';
import type { ResolvedWord } from '../query/resolve-word.ts';

/** A paper that a search found. */
export interface FoundPaper {
  id: string;
  /** Title and address, if the list has them; else they come with the text. */
  listed?: ListedPaper;
  /** Words of the query that the paper lacks, as typed. */
  missing: string[];
  /** The paper's text and its own title and address. */
  load(): Promise<{ url: string; title: string; text: string }>;
}

/** An answer to a query; several come, each better than the one before. */
export interface Answer {
  /** `titles`: from the list alone, more may follow; `full`: the last word. */
  stage: 'titles' | 'full';
  papers: FoundPaper[];
  /** How the query was understood, for people to be told. */
  words: ResolvedWord[];
  /** Quoted phrases that no paper has and that were searched for word by word. */
  lostPhrases: string[];
}

/** The answer to no query. */
export const noAnswer: Answer = { stage: 'full', papers: [], words: [], lostPhrases: [] };

/** What may be asked beside the words. */
export interface SearchOptions {
  /** Take every word as it is typed: no slip, spelling or synonym is put in its place. */
  literal?: boolean;
  /** Order: by relevance if absent. */
  sort?: 'title' | 'digest' | 'claims';
}
