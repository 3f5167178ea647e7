import { isKnownCommand } from '../formula/known-command.ts';
import { functions, greek, isTexName, operators, symbols, texOnly, withArgument } from './tex-names.ts';

const longestFirst = (names: Iterable<string>): string =>
  [...names].toSorted((one, other) => other.length - one.length).join('|');

/** Names that a letter may precede or follow without a space: `nle`, `toinfty`, `logn`. */
const relations = ['le', 'ge', 'pm', 'to', 'in', 'll', 'gg', 'mid', 'cap', 'cup', 'setminus', 'subset'];
const joining = longestFirst([...operators, ...relations, 'log']);
const brackets = ['left', 'right', 'lfloor', 'rfloor', 'lceil', 'rceil', 'langle', 'rangle'];
const names = longestFirst([
  ...greek,
  ...symbols,
  ...operators,
  ...functions,
  ...withArgument,
  ...relations,
  ...brackets,
]);
const name = new RegExp(names, 'g');
/** TeX names without spaces, perhaps with a letter before or after one that joins. */
const glued = new RegExp(
  `^(?:[A-Za-z](?=${joining}|right$)|[A-Za-z]{2}(?=log))?(?:${names})+(?:(?<=${joining})[A-Za-z])?$`,
);
/** What no English word contains, for a word that begins and ends so: only a word with one of these is split. */
const unmistakable = (begin: string, end: string): RegExp =>
  new RegExp(
    [
      longestFirst(texOnly),
      `times${end}`,
      `${begin}(?:[nkmdA-Z]|[nmkdNMKDTL]{2})(?:log)+${end}`,
      `${begin}pm`,
      `${begin}log(?:[nkmdNTK]|log)${end}`,
      longestFirst([...greek].filter((letter) => letter.length >= 5)),
      'math[a-z]',
      ...brackets,
      `${begin}[b-np-zB-NP-Z][lg]e${end}`,
    ].join('|'),
  );
const unmistakableWord = unmistakable('^', '$');
const unmistakableText = unmistakable('(?<![A-Za-z])', '(?![A-Za-z])');

/** Whether `splitNames` may split a word of a text: a quick look at all of them. */
export const mayHoldNames = (text: string): boolean => unmistakableText.test(text);

/** A command glued to a following letter: `\mathcalS`, `\logN`. */
const gluedCommand = new RegExp(`^\\\\(${longestFirst([...functions, ...withArgument])})([A-Z][a-z]?)$`);

/**
 * Splits a word or command into the TeX names that it consists of, where the backslashes or braces between
 * them were lost (`epsilonleq`, `ntimes`, `\mathcalS`); any other token is returned whole. For words, the
 * parts joined give the token back.
 */
export function splitNames(token: string): string[] {
  if (token.length < 3) return [token];
  const command = gluedCommand.exec(token);
  if (command && !isKnownCommand(token.slice(1))) return [`\\${command[1]}`, ...command[2]!];
  if (!unmistakableWord.test(token) || !glued.test(token) || isTexName(token)) return [token];
  return partsOf(token);
}

function partsOf(word: string): string[] {
  const parts: string[] = [];
  let end = 0;
  for (const { 0: part, index } of word.matchAll(name)) {
    if (index > end) parts.push(word.slice(end, index));
    parts.push(part);
    end = index + part.length;
  }
  return end < word.length ? [...parts, word.slice(end)] : parts;
}
