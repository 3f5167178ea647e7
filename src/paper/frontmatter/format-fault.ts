import type { VFileMessage } from 'vfile-message';

/** A fault of a page in one line: file, line and column, field, reason, the value seen. */
export function formatFault({ file, line, column, reason }: VFileMessage): string {
  return `${file}:${line}:${column}: ${reason}`;
}
