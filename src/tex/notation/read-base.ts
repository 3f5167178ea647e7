import { bracketAt } from './brackets.ts';
import { atom } from './expression.ts';
import type { Expression } from './expression.ts';
import type { NotationReader } from './notation-reader.ts';
import { readCommand } from './read-command.ts';
import { readAbsolute, readBraced, readGroup, readSet } from './read-group.ts';
import { readSwitched } from './read-switched.ts';
import { readWord } from './read-word.ts';

const greekLetter = /^[\u0370-\u03ff∞ℓ]$/;

/** The base of scripts and arguments: a number, a letter, a name, a command or a group. */
export function readBase(reader: NotationReader, index: number): Expression | undefined {
  const token = reader.token(index);
  if (!token) return undefined;
  if (token.kind === 'number') return atom(token.text.replaceAll(',', '{,}'), index + 1, 'number');
  if (token.text === '{')
    return readSwitched(reader, index) ?? readBraced(reader, index) ?? readSet(reader, index);
  if (bracketAt(reader, index)?.closer) return readGroup(reader, index);
  if (token.kind === 'word') return readWord(reader, index);
  if (token.kind === 'command') return readCommand(reader, index);
  if (token.text === '|') return readAbsolute(reader, index);
  if (greekLetter.test(token.text)) return { ...atom(token.text, index + 1, 'greek'), hasGreek: true };
  if (token.text === '...') return reader.depth > 0 ? atom('\\ldots', index + 1, 'symbol') : undefined;
  return readSigned(reader, index);
}

/** `-1`, `+1`, `-M`, `~5`, `*` inside brackets. */
function readSigned(reader: NotationReader, index: number): Expression | undefined {
  if (reader.depth === 0) return undefined;
  const sign = reader.text(index);
  const next = reader.text(index + 1);
  if (sign === '*' && /^[,})]$/.test(next)) return atom('*', index + 1, 'symbol');
  const isSigned = /^[-+−~≈∼]$/.test(sign) && /^(?:\d[\d.]*|[A-Za-z])$/.test(next);
  return isSigned ? atom(sign.replace('~', '\\sim ') + next, index + 2, 'number') : undefined;
}
