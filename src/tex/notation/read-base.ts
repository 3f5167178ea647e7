import { atom } from './expression.ts';
import type { Expression } from './expression.ts';
import type { NotationReader } from './notation-reader.ts';
import { readCommand } from './read-command.ts';
import { readAbsolute, readBraced, readGroup, readSet } from './read-group.ts';
import { readWord } from './read-word.ts';

const greekLetter = /^[\u0370-\u03ff∞ℓ]$/;

/** What scripts and arguments go with: a number, a letter, a name, a command, a group. */
export function readBase(reader: NotationReader, index: number): Expression | undefined {
  const token = reader.token(index);
  if (!token) return undefined;
  if (token.kind === 'number') return atom(token.text.replaceAll(',', '{,}'), index + 1, 'number');
  if (token.kind === 'word') return readWord(reader, index);
  if (token.kind === 'command') return readCommand(reader, index);
  if (token.text === '{') return readBraced(reader, index) ?? readSet(reader, index);
  if (/^[([]$/.test(token.text)) return readGroup(reader, index);
  if (token.text === '|') return readAbsolute(reader, index);
  if (greekLetter.test(token.text)) return { ...atom(token.text, index + 1, 'greek'), hasGreek: true };
  return readSigned(reader, index);
}

/** `-1`, `~5` inside brackets. */
function readSigned(reader: NotationReader, index: number): Expression | undefined {
  const sign = reader.text(index);
  const number = reader.token(index + 1);
  if (!/^[-−~≈∼]$/.test(sign) || reader.depth === 0 || number?.kind !== 'number') return undefined;
  return atom(sign.replace('~', '\\sim ') + number.text, index + 2, 'number');
}
