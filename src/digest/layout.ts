/** Habits of a digest's layout, as the papers read so far show them. */
export interface Layout {
  /** Titles stand between blank lines, at least those above and below them respectively. */
  opensApart: boolean;
  closesApart: boolean;
  /** Abstracts are one paragraph. */
  isSingle: boolean;
  /** Papers come without abstracts. */
  isBare: boolean;
}

/** A layout that nothing is known of. */
export const anyLayout: Layout = { opensApart: false, closesApart: false, isSingle: false, isBare: false };
