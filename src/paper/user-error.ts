/** A reason to stop that people can act on: shown as what is wrong and what to do, never as a stack trace. */
export class UserError extends Error {
  override name = 'UserError';
  /** What to do about it, as an imperative without a full stop; may be empty. */
  readonly cure: string;
  /** The exit code of a command that ends with this error: 1, or 2 for wrong use. */
  readonly exitCode: number;

  constructor(message: string, cure = '', exitCode = 1) {
    super(message);
    this.cure = cure;
    this.exitCode = exitCode;
  }
}
