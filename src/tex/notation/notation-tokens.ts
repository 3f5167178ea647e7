import { isKnownCommand } from '../formula/known-command.ts';
import { splitNames } from './split-names.ts';

/** A token of text that may be notation. */
export interface Token {
  kind: 'command' | 'word' | 'number' | 'blank' | 'sign';
  /** Its text; for a command that was torn apart (`\b{eta}`), the whole command. */
  text: string;
  /** Offsets in the source; `end` is exclusive. */
  start: number;
  end: number;
}

/** The shapes of tokens; the first that matches wins. */
const shapes = [
  // `\b{eta}`: arXiv listings mistake the first letter of some commands for an accent.
  /\\[bcdkrtuvH]\{[a-z]{2,9}\}/,
  // `xin X`, `tin [0,1]`: a letter before a command that lost its backslash; `bin B` and `pin P` may be
  // words.
  /(?<![A-Za-z\\])[acehijlmnoqruvxyz](?=in [A-Z](?![A-Za-z-]))|(?<![A-Za-z\\])[a-z](?=in (?:\[|math(?:bb|cal)))/,
  /\\[A-Za-z]+|\\./,
  /[A-Za-z]+/,
  /\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)*/,
  /\.\.\./,
  /[^\S\n]+|[\s\S]/,
];
const shape = new RegExp(shapes.map(({ source }) => source).join('|'), 'gu');

/** Splits a text that begins at `offset` of the source into tokens, which cover it completely. */
export function notationTokens(text: string, offset: number): Token[] {
  return [...text.matchAll(shape)].flatMap(({ 0: token, index }) => {
    const start = offset + index;
    const torn = /^\\(.)\{(.*)\}$/.exec(token);
    if (torn) return tokensOfTorn(token, torn[1]! + torn[2]!, start);
    return splitNames(token).map((part, place, parts) => {
      const before = parts.slice(0, place).join('').length;
      return { kind: kindOf(part), text: part, start: start + before, end: start + before + part.length };
    });
  });
}

/** A command that was torn apart as one token; a real accent as its own tokens. */
function tokensOfTorn(token: string, name: string, start: number): Token[] {
  if (isKnownCommand(name)) return [{ kind: 'command', text: `\\${name}`, start, end: start + token.length }];
  return [
    ...notationTokens(token.slice(0, 2), start),
    ...notationTokens('{', start + 2),
    ...notationTokens(token.slice(3), start + 3),
  ];
}

function kindOf(token: string): Token['kind'] {
  if (/^\\[A-Za-z]/.test(token)) return 'command';
  if (/^[A-Za-z]/.test(token)) return 'word';
  if (/^\d/.test(token)) return 'number';
  return /^[^\S\n]+$/.test(token) ? 'blank' : 'sign';
}
