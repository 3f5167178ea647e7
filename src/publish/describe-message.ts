import type { VFileMessage } from 'vfile-message';

/** A message in the form that editors and CI parse, `file:line:column: warning: …`, with its cure on a second line. */
export function describeMessage({ file, line, column, reason, ruleId, note }: VFileMessage): string {
  const cure = note ? `\n  help: ${note}` : '';
  return `${[file, line, column].join(':')}: warning: ${reason} (${ruleId})${cure}`;
}
