/** A reason to stop before anything is written, for a person to act on: shown as two lines, never as a stack. */
export class SplitError extends Error {
  override name = 'SplitError';
  /** What to do about it; may be empty. */
  readonly cure: string;
  /** Exit code of the command: 1 reading or writing failed, 2 wrong use. */
  readonly exitCode: 1 | 2;

  constructor(message: string, cure = '', exitCode: 1 | 2 = 1) {
    super(message);
    this.cure = cure;
    this.exitCode = exitCode;
  }
}
