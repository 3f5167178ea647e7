import { atom } from './expression.ts';
import type { Expression } from './expression.ts';
import type { NotationReader, Rule } from './notation-reader.ts';
import { readArguments } from './read-arguments.ts';
import {
  bigOperators,
  functions,
  greek,
  molecules,
  symbols,
  texOnly,
  uprightFunctions,
  withArgument,
} from './tex-names.ts';

/** What a word of damaged text may have been; the first rule that matches wins. */
const damaged: Rule[] = [
  readGreek,
  readVariable,
  readSymbol,
  readFunction,
  readCommandWord,
  readUprightFunction,
  readQuantity,
  readMolecule,
  readNamedBase,
  readSignedNumber,
  readArrow,
];

/** A letter, or a TeX name without its backslash. */
export function readWord(reader: NotationReader, index: number): Expression | undefined {
  const word = reader.text(index);
  if (word.length === 1) return isEnglish(reader, index) ? undefined : atom(word, index + 1, 'letter');
  if (!reader.reading.repair) return undefined;
  for (const rule of damaged) {
    const found = rule(reader, index);
    if (found) return found;
  }
  return undefined;
}

/** Whether `a`, `A` or `I` is an English word: outside brackets, unless a script or an operator follows. */
function isEnglish(reader: NotationReader, index: number): boolean {
  const word = reader.text(index);
  if (!/^[aAI]$/.test(word) || reader.depth > 0 || reader.reading.variables.has(word)) return false;
  return !/^[_^=+/]$/.test(reader.text(reader.skipBlank(index + 1)));
}

function readGreek(reader: NotationReader, index: number): Expression | undefined {
  const word = reader.text(index);
  if (!greek.has(word)) return undefined;
  return { ...atom(`\\${word}`, index + 1, 'greek', texOnly.has(word)), hasGreek: true };
}

function readVariable(reader: NotationReader, index: number): Expression | undefined {
  const word = reader.text(index);
  return reader.reading.variables.has(word) ? atom(word, index + 1, 'product') : undefined;
}

function readSymbol(reader: NotationReader, index: number): Expression | undefined {
  const word = reader.text(index);
  return symbols.has(word) && texOnly.has(word) ? atom(`\\${word}`, index + 1, 'symbol', true) : undefined;
}

function readFunction(reader: NotationReader, index: number): Expression | undefined {
  const word = reader.text(index);
  return functions.has(word) ? atom(`\\${word}`, index + 1, 'function') : undefined;
}

/** `mathcal{T}`; also `mathcal T`, `sqrt n`, since TeX allows an argument of one token without braces. */
function readCommandWord(reader: NotationReader, index: number): Expression | undefined {
  const word = reader.text(index);
  if (!withArgument.has(word)) return undefined;
  if (reader.text(index + 1) === '{') return readArguments(reader, `\\${word}`, index + 1);
  const next = reader.text(index + 1);
  if (greek.has(next)) return atom(`\\${word}{\\${next}}`, index + 2, 'command', true);
  const argument = reader.text(index + 2);
  const fits = reader.isBlank(index + 1) && /^(?:[A-Zb-z]|\d+)$/.test(argument);
  if (!fits || !/^(?:math[a-z]+|sqrt)$/.test(word)) return undefined;
  return atom(`\\${word}{${argument}}`, index + 3, 'command', true);
}

/** `poly(n)`; inside brackets also `poly n`. */
function readUprightFunction(reader: NotationReader, index: number): Expression | undefined {
  const word = reader.text(index);
  const isFunction =
    uprightFunctions.has(word) && (reader.depth > 0 || /^[({]$/.test(reader.text(index + 1)));
  return isFunction ? atom(`\\mathrm{${word}}`, index + 1, 'function') : undefined;
}

/** Inside the brackets of a bound, `mn` is a product and `OPT` a name. */
function readQuantity(reader: NotationReader, index: number): Expression | undefined {
  const word = reader.text(index);
  if (!reader.inBound || !/^(?:[a-z]{2}|[A-Z]{2,5})$/.test(word)) return undefined;
  return atom(/[A-Z]{3}/.test(word) ? `\\mathrm{${word}}` : word, index + 1, 'letter');
}

/** `AP^r`, `SelfCap_{text{LR}}`: a word with a script, which alone makes it notation. */
function readNamedBase(reader: NotationReader, index: number): Expression | undefined {
  const word = reader.text(index);
  const sign = reader.text(index + 1);
  const isBraced = /^[_^]$/.test(sign) && reader.text(index + 2) === '{' && word.length <= 12;
  const isRaised = sign === '^' && (/^[A-Z]{2,3}$/.test(word) || isSquared(reader, index));
  if ((isRaised || isBraced) && isProduct(word)) return atom(word, index + 1, 'product');
  if (symbols.has(word) && isBraced) return atom(`\\${word}`, index + 1, 'symbol');
  if (bigOperators.has(word) && (isBraced || sign === '_'))
    return atom(`\\${word}`, index + 1, 'function', true);
  return isBraced || isRaised ? atom(`\\mathrm{${word}}`, index + 1, 'word') : undefined;
}

/**
 * `LLaVA^2`: any word may have a number as superscript, except one that ends in the name of a function
 * (`Rln^2`).
 */
function isSquared(reader: NotationReader, index: number): boolean {
  return reader.token(index + 2)?.kind === 'number' && !/(?:log|ln|sin|cos|exp)$/.test(reader.text(index));
}

/** `rn^2` is a product; `cm^2` is a unit. */
function isProduct(word: string): boolean {
  return /^(?:[a-z]{2}|[A-Z][kmn])$/.test(word) && !/^(?:[cdkmn]m|ft|in|px)$/.test(word);
}

/** `CO_2`, `CH_4`. */
function readMolecule(reader: NotationReader, index: number): Expression | undefined {
  const word = reader.text(index);
  const number = reader.token(index + 2);
  if (!molecules.has(word) || reader.text(index + 1) !== '_' || number?.kind !== 'number') return undefined;
  return atom(`\\mathrm{${word}}_${number.text}`, index + 3, 'scripted', true);
}

/** `sim26x`, `approx300`: a sign glued to a number; not `sim2real`. */
function readSignedNumber(reader: NotationReader, index: number): Expression | undefined {
  const word = reader.text(index);
  const number = reader.token(index + 1);
  if (!/^(?:sim|approx|simeq|leq|geq)$/.test(word) || number?.kind !== 'number') return undefined;
  const factor = reader.text(index + 2);
  if (factor === 'x') return atom(`\\${word} ${number.text}\\times`, index + 3, 'number', true);
  return /^[a-z]/.test(factor) ? undefined : atom(`\\${word} ${number.text}`, index + 2, 'number', true);
}

/** `Satellite rightarrow Drone`. */
function readArrow(reader: NotationReader, index: number): Expression | undefined {
  const word = reader.text(index);
  return /^(?:left|right|leftright|Left|Right)arrow$/.test(word)
    ? atom(`\\${word}`, index + 1, 'symbol', true)
    : undefined;
}
