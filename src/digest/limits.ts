/** How much Offprint reads; beyond it a file is no digest of abstracts, or an attack on the machine. */
export const limits = {
  /** Bytes of a digest. */
  bytes: 64 * 1024 * 1024,
  /** Characters of a line. */
  line: 1_000_000,
  /** Characters of a paper: the longest abstract of arXiv has about 6,000. */
  record: 1_000_000,
};
