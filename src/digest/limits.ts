/**
 * What Offprint takes on; README, "Limits", states the same numbers. Beyond them a file is no digest of abstracts,
 * or an attack on the machine.
 */
export const limits = {
  /** Bytes of a digest. */
  bytes: 64 * 1024 * 1024,
  /** Characters of a line: a longer one refuses the digest. */
  line: 1_000_000,
  /** Lines of a digest that show something. */
  lines: 500_000,
  /** Characters of a record's title and abstract: a longer one is a reject. The longest abstract of arXiv has about 6,000. */
  record: 256 * 1024,
  /** Formulas of a record's abstract: of more, all are shown as they stand. */
  formulas: 2000,
  /** Papers of a digest. */
  papers: 50_000,
  /** Lists, objects or elements within each other, in JSON, YAML and XML. */
  depth: 200,
};
