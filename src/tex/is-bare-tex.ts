import { commands } from './commands.ts';
import { gaps } from './segment.ts';
import type { Segment } from './segment.ts';

/** Braced scripts, sets under a power, commands of mathematics: signs of TeX whose author left out the dollars. */
const signs = /[\p{L}\p{N})}\]][_^]\{|[_^]\\[a-z]|\{\d(?:, ?\d)+\}\^/u;

/**
 * Whether the author of a text writes TeX but no dollars: then its other notation (`R^3`, `O(n log n)`) is as bare,
 * and is read as that of damaged text. One formula in dollars shows that the author knows them.
 */
export function isBareTex(source: string, known: Segment[]): boolean {
  if (known.some((segment) => segment.kind === 'formula' && segment.rule !== 'tag')) return false;
  return gaps(known, source.length).some(
    ({ start, end }) => signs.test(source.slice(start, end)) || hasMathCommand(source.slice(start, end)),
  );
}

/** Whether a text has a command that only formulas have. */
function hasMathCommand(text: string): boolean {
  return [...text.matchAll(/\\([A-Za-z]+)/g)].some(([, name]) => {
    const command = commands.get(name!);
    return command?.math !== undefined && !command.prose && command.shows === undefined;
  });
}
