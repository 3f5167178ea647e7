/** Habits of a digest's layout, as the papers read so far show them; costs are weights of evidence. */
export interface Layout {
  /** Titles stand between blank lines, at least those above and below them respectively. */
  opensApart: boolean;
  closesApart: boolean;
  /** Cost of an abstract's further paragraph below a blank line: the rarer the dearer. */
  furtherParagraph: number;
  /** Cost of a paper without abstract. */
  noText: number;
  /** Cost of facts that stand above their title. */
  headFacts: number;
  /** Gain of a line of authors below the title. */
  authors: number;
}

/** A layout that nothing is known of. */
export const anyLayout: Layout = {
  opensApart: false,
  closesApart: false,
  furtherParagraph: 0.5,
  noText: 4,
  headFacts: 1.5,
  authors: 0,
};
