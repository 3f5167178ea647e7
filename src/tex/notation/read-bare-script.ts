import { atom } from './expression.ts';
import type { Expression } from './expression.ts';
import type { NotationReader } from './notation-reader.ts';
import { readRawGroup } from './read-raw-group.ts';

/** The longest script that may stand alone, in characters. */
const longest = 40;

/** `(…)^{1/2}`, `MPJPE_{100}`: a script in braces whose base is not notation. */
export function readBareScript(reader: NotationReader, index: number): Expression | undefined {
  if (reader.depth > 0 || !/^[_^]$/.test(reader.text(index)) || reader.text(index + 1) !== '{')
    return undefined;
  const group = readRawGroup(reader, index + 1);
  return group && group.tex.length <= longest
    ? atom(`{}${reader.text(index)}${group.tex}`, group.end, 'scripted', true)
    : undefined;
}
