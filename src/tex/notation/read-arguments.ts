import { atom } from './expression.ts';
import type { Expression } from './expression.ts';
import type { NotationReader } from './notation-reader.ts';
import { readRawGroup } from './read-raw-group.ts';

/** A command with the groups in braces that follow it, at most `count`. */
export function readArguments(
  reader: NotationReader,
  command: string,
  index: number,
  count = 3,
): Expression | undefined {
  let tex = command;
  let end = index;
  for (let taken = 0; taken < count && reader.text(end) === '{'; taken++) {
    const group = readRawGroup(reader, end);
    if (!group) return undefined;
    tex += group.tex;
    end = group.end;
  }
  return atom(tex, end, 'command', true);
}
