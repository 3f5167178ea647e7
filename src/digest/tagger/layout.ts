/** Habits of a digest's layout, as the papers read so far show them. */
export interface Layout {
  /** Titles stand between blank lines, at least those above and below them respectively. */
  opensApart: boolean;
  closesApart: boolean;
  /** How rare an abstract's further paragraphs below blank lines are, and papers without abstract: logarithms of odds. */
  furtherParagraph: number;
  noText: number;
  /** Whether most papers have facts above their title, or few. */
  headFacts: 'most' | 'few' | 'unknown';
  /** Whether most papers have a line of authors below the title. */
  authors: boolean;
}

/** What to expect of a digest before it was read. */
export const anyLayout: Layout = {
  opensApart: false,
  closesApart: false,
  furtherParagraph: 0.5,
  noText: 4,
  headFacts: 'unknown',
  authors: false,
};
