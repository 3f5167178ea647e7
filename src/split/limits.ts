/** What a run takes on; README, "Limits", states the same numbers. Beyond them it refuses with a clear message. */
export const limits = {
  /** Bytes of one digest. */
  digestBytes: 64 * 1024 * 1024,
  /** Characters of one record's title and abstract: beyond it the record is a reject. */
  recordLength: 256 * 1024,
  /** Papers of one digest. */
  papers: 50_000,
};
