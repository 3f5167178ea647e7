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
  /** Elements of a page or an office document, or groups of RTF, that lie within each other. */
  elements: 512,
  /** Pages of a PDF. */
  pages: 1000,
  /** Bytes that a part of an office document may have when unpacked. */
  unpacked: 128 * 1024 * 1024,
  /** Parts of a mail, and how deep they lie within each other. */
  mailParts: 1000,
  mailDepth: 20,
  /** Bytes of the text of a mail, as encoded: its places are kept beside it, so that more would take above 1 GiB. */
  mailText: 48 * 1024 * 1024,
  /** Characters of a record's title and abstract: a longer one is a reject. The longest abstract of arXiv has about 6,000. */
  record: 256 * 1024,
  /** Formulas of a record's abstract: of more, all are shown as they stand. */
  formulas: 2000,
  /** Papers of a digest. */
  papers: 50_000,
  /** Lists, objects or elements within each other, in JSON, YAML and XML. */
  depth: 200,
  /** Characters of an entry of JSON or YAML, all that is not read included. */
  entry: 8 * 1024 * 1024,
  /** Values of a list, and elements of a record of XML. */
  values: 500_000,
};
