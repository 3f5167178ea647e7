/** Where a digest cannot be read, and what to do about it. */
export interface Cure {
  /** What the reader can do, as an imperative without full stop. */
  cure: string;
  /** 1-based line and 0-based byte offset of the fault, where it has a place. */
  line?: number;
  byte?: number;
}

/** A digest that cannot be read at all. `message` says what is wrong and the value seen, `cure` what to do. */
export class DigestError extends Error {
  override name = 'DigestError';
  readonly cure: string;
  readonly line?: number;
  readonly byte?: number;

  constructor(message: string, { cure, line, byte }: Cure) {
    super(message);
    this.cure = cure;
    if (line !== undefined) this.line = line;
    if (byte !== undefined) this.byte = byte;
  }
}
