import { DigestError } from '../../digest/digest-error.ts';
import { UserError } from '../../paper/user-error.ts';

/** What kept a digest from being split, with its file, and its line where it has one; throws what is no user's fault. */
export function placeError(file: string, error: unknown): UserError {
  if (error instanceof DigestError) {
    const place = error.line === undefined ? file : `${file}:${error.line}`;
    return new UserError(`${place}: ${error.message}`, error.cure);
  }
  if (error instanceof UserError) return error;
  throw error;
}
