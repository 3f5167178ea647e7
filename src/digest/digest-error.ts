import { UserError } from '../paper/user-error.ts';

/** Where a digest cannot be read, and what to do about it. */
export interface Cure {
  /** What the reader can do, as an imperative without full stop. */
  cure: string;
  /** 1-based line and 0-based byte offset of the fault, where it has a place. */
  line?: number;
  byte?: number;
  isDoubt?: boolean;
}

/** A digest that cannot be read at all. `message` says what is wrong and the value seen. */
export class DigestError extends UserError {
  override name = 'DigestError';
  readonly line?: number;
  readonly byte?: number;
  /** Whether the digest was read, but so that hardly anything of it looks like a paper. */
  readonly isDoubt: boolean;

  constructor(message: string, { cure, line, byte, isDoubt = false }: Cure) {
    super(message, cure);
    this.isDoubt = isDoubt;
    if (line !== undefined) this.line = line;
    if (byte !== undefined) this.byte = byte;
  }
}
