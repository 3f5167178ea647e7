import type { UserError } from './user-error.ts';

/** An error in one line, and its cure, if it has one, in a second. */
export function describeError({ message, cure }: UserError): string[] {
  return [`error: ${message}`, ...(cure === '' ? [] : [`  help: ${cure}`])];
}
