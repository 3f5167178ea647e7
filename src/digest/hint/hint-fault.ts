/** What is wrong with a value of a hint. */
export class HintFault extends Error {
  /** Keys and indices that lead to the value. */
  readonly path: PropertyKey[];
  /** What to write instead, as an imperative without a full stop. */
  readonly cure: string;

  constructor(path: PropertyKey[], reason: string, cure: string) {
    super(reason);
    this.path = path;
    this.cure = cure;
  }
}
