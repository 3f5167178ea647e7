import { isKnownCommand } from '../formula/known-command.ts';
import { functions, greek, operators, symbols, texOnly, withArgument } from './tex-names.ts';

const longestFirst = (names: Iterable<string>): string =>
  [...names].toSorted((one, other) => other.length - one.length).join('|');

/** Names after which a letter may follow, or that follow a letter: `nle`, `toinfty`, `logn`. */
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
/** Two names of TeX at least, perhaps with a letter before or behind one that joins. */
const glued = new RegExp(
  `^(?:[A-Za-z](?=${joining}|right$)|[A-Za-z]{2}(?=log))?(?:${names})+(?:(?<=${joining})[A-Za-z])?$`,
);
/** What no word of English has: only a word with one of these is taken apart. */
const unmistakable = new RegExp(
  `${longestFirst(texOnly)}|times$|^(?:[nkmdA-Z]|[nmkdNMKDTL]{2})(?:log)+$|^pm|^log(?:[nkmdNTK]|log)$|epsilon|alpha|gamma|delta|lambda|sigma|theta|omega|math[a-z]|l?floor|ceil|angle|^left|right$|^[b-np-zB-NP-Z][lg]e$`,
);
/** A command that a letter, a number or another command was glued to: `\mathcalS`, `\logN`. */
const gluedCommand = new RegExp(`^\\\\(${longestFirst([...functions, ...withArgument])})([A-Z][a-z]?)$`);

/**
 * A word or a command as the names of TeX that it was put together from when the backslashes or braces between them
 * went (`epsilonleq`, `ntimes`, `\mathcalS`); else as it is. The parts put together give it back.
 */
export function splitNames(token: string): string[] {
  if (token.length < 3) return [token];
  const command = gluedCommand.exec(token);
  if (command && !isKnownCommand(token.slice(1))) return [`\\${command[1]}`, ...command[2]!];
  if (!unmistakable.test(token) || !glued.test(token) || isName(token)) return [token];
  return partsOf(token);
}

function isName(word: string): boolean {
  return [greek, symbols, operators, functions, withArgument].some((known) => known.has(word));
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
