import type { Expression } from './expression.ts';
import type { NotationReader } from './notation-reader.ts';
import { readArguments } from './read-arguments.ts';
import { readRawGroup } from './read-raw-group.ts';
import type { Stretch } from './read-raw-group.ts';
import { readCommand } from './read-command.ts';
import { functions, greek, symbols, withArgument } from './tex-names.ts';

/** A base with the subscript and superscript that follow it; the base itself if there are none. */
export function readScripts(reader: NotationReader, base: Expression): Expression {
  let result = base;
  for (const signs = new Set(['_', '^']); signs.has(reader.text(result.end));) {
    const sign = reader.text(result.end);
    const script = readScript(reader, result.end + 1, base, sign);
    if (!script) return result;
    signs.delete(sign);
    result = {
      ...result,
      tex: `${result.tex}${sign}${script.tex}`,
      end: script.end,
      kind: result.kind === 'function' ? 'function' : 'scripted',
      seeded: result.seeded || reader.reading.repair || /^[{\\]/.test(script.tex),
    };
  }
  return result;
}

function readScript(
  reader: NotationReader,
  index: number,
  base: Expression,
  sign: string,
): Stretch | undefined {
  const token = reader.token(index);
  if (!token || (base.kind === 'number' && sign === '_')) return undefined;
  if (token.text === '{') return readRawGroup(reader, index);
  if (base.kind === 'function' && !base.seeded && token.kind !== 'number') return undefined;
  if (base.kind === 'word' && sign === '_') return undefined;
  if (token.kind === 'number') return readNumberScript(reader, index);
  if (token.kind === 'command') return readCommand(reader, index);
  if (token.kind === 'word') return readWordScript(reader, index, base, sign);
  if (/^[*+†]$/.test(token.text) && sign === '^') return { tex: token.text, end: index + 1 };
  return readSignedScript(reader, index);
}

/** `n^{20}`; `T^1/2` is ambiguous, so it is not read. */
function readNumberScript(reader: NotationReader, index: number): Stretch | undefined {
  const number = reader.text(index);
  const isFraction =
    number === '1' && reader.text(index + 1) === '/' && reader.token(index + 2)?.kind === 'number';
  return isFraction ? undefined : { tex: braced(number), end: index + 1 };
}

function readSignedScript(reader: NotationReader, index: number): Stretch | undefined {
  const number = reader.token(index + 1);
  if (!/^[-−]$/.test(reader.text(index)) || number?.kind !== 'number') return undefined;
  return { tex: `{-${number.text}}`, end: index + 2 };
}

function readWordScript(
  reader: NotationReader,
  index: number,
  base: Expression,
  sign: string,
): Stretch | undefined {
  const word = reader.text(index);
  const end = index + 1;
  if (greek.has(word) || symbols.has(word) || functions.has(word))
    return reader.reading.repair ? { tex: `\\${word}`, end } : undefined;
  if (withArgument.has(word) && reader.text(end) === '{') return readArguments(reader, `\\${word}`, end);
  if (word.length > 1)
    return sign === '^' && /^(?:top|perp)$/.test(word) ? { tex: `\\${word}`, end } : undefined;
  return sign === '_' && base.kind === 'letter' && !isIndex(base.tex, word) ? undefined : { tex: word, end };
}

/** Whether a letter is a plausible index of another; `a_b` and `o_O` are not notation. */
function isIndex(base: string, index: string): boolean {
  if (/[a-z]/.test(base))
    return base !== 'o' && /[c-npq-zC-Z]/.test(index) && !(base === 'i' && index === 'p');
  return index !== 'o' && index !== 'a';
}

function braced(script: string): string {
  return script.length > 1 ? `{${script}}` : script;
}
