/** A reason to stop that a person can act on: shown as two lines, never as a stack trace. */
export class PublishError extends Error {
  override name = 'PublishError';
  /** What to do about it; may be empty. */
  readonly cure: string;
  /** The exit code of a command that ends with it: 1, or 2 for wrong use. */
  readonly exitCode: number;

  constructor(message: string, cure = '', exitCode = 1) {
    super(message);
    this.cure = cure;
    this.exitCode = exitCode;
  }
}
