import { UserError } from '../paper/user-error.ts';

/** Where a digest cannot be read, and what to do about it. */
export interface Cure {
  /** What the reader can do, as an imperative without full stop. */
  cure: string;
  /** 1-based line and 0-based byte offset of the fault, where it has a place. */
  line?: number;
  byte?: number;
}

/** A digest that cannot be read at all. `message` says what is wrong and the value seen. */
export class DigestError extends UserError {
  override name = 'DigestError';
  readonly line?: number;
  readonly byte?: number;

  constructor(message: string, { cure, line, byte }: Cure) {
    super(message, cure);
    if (line !== undefined) this.line = line;
    if (byte !== undefined) this.byte = byte;
  }
}
