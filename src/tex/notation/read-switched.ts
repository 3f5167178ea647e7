import { commands } from '../commands.ts';
import { atom } from './expression.ts';
import type { Expression } from './expression.ts';
import type { NotationReader } from './notation-reader.ts';

/**
 * `{\cal F}`, `{bf A}`: a letter in a font. Words in a font (`{\bf Results}`) are prose, except calligraphic
 * ones.
 */
export function readSwitched(reader: NotationReader, index: number): Expression | undefined {
  const font = reader.text(index + 1);
  const name = commands.get(font.replace('\\', ''))?.font;
  const letters = reader.text(index + 3);
  const isDamaged = !font.startsWith('\\');
  if (!name || (isDamaged && !reader.reading.repair) || !reader.isBlank(index + 2)) return undefined;
  if (reader.text(index + 4) !== '}' || !/^(?:[A-Za-z]|[A-Z]{2,4})$/.test(letters)) return undefined;
  if (letters.length > 1 && name !== 'mathcal') return undefined;
  return atom(`\\${name}{${letters}}`, index + 5, 'command', true);
}
