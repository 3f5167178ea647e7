import { DigestError } from '../../digest/digest-error.ts';
import { UserError } from '../../paper/user-error.ts';

/** Adds file and line to an error about a digest; rethrows errors that are not the user's. */
export function placeError(file: string, error: unknown): UserError {
  if (error instanceof DigestError) {
    const place = error.line === undefined ? file : `${file}:${error.line}`;
    const { cure, line, isDoubt } = error;
    return new DigestError(`${place}: ${error.message}`, { cure, line, isDoubt });
  }
  if (error instanceof UserError) return error;
  throw error;
}
