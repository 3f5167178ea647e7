import { commands } from './commands.ts';
import { gaps } from './segment.ts';
import type { Segment } from './segment.ts';

/** TeX whose author left out the dollars: scripts in braces, commands as scripts, powers of sets. */
const signs = /[\p{L}\p{N})}\]][_^]\{|[_^]\\[a-z]|\{\d(?:, ?\d)+\}\^/u;

/**
 * Whether a text has TeX but no dollars. Its other notation (`R^3`, `O(n log n)`) then has none either, and
 * is read as in damaged text. A single formula in dollars shows that the author uses them.
 */
export function isBareTex(source: string, known: Segment[]): boolean {
  if (known.some((segment) => segment.kind === 'formula' && segment.rule !== 'tag')) return false;
  return gaps(known, source.length).some(
    ({ start, end }) => signs.test(source.slice(start, end)) || hasMathCommand(source.slice(start, end)),
  );
}

/** Whether a text has a command that occurs only in formulas. */
function hasMathCommand(text: string): boolean {
  return [...text.matchAll(/\\([A-Za-z]+)/g)].some(([, name]) => {
    const command = commands.get(name!);
    return command?.math !== undefined && !command.prose && command.shows === undefined;
  });
}
