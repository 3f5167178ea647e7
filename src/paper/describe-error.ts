import type { UserError } from './user-error.ts';

/** An error in one line and, if it has a cure, the cure in a second. */
export function describeError({ message, cure }: UserError): string[] {
  return [`error: ${message}`, ...(cure === '' ? [] : [`  help: ${cure}`])];
}
