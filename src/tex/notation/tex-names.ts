import { commands } from '../commands.ts';
import type { Command } from '../commands.ts';

/** The names of commands of one kind. */
export interface TexNames extends Iterable<string> {
  has(name: string): boolean;
}

function namesOf(isOfKind: (command: Command) => boolean): TexNames {
  return {
    has: (name) => commands.has(name) && isOfKind(commands.get(name)!),
    *[Symbol.iterator]() {
      for (const [name, command] of commands) if (isOfKind(command)) yield name;
    },
  };
}

/** Names of Greek letters. */
export const greek = namesOf(({ math }) => math === 'letter');

/** Other symbols that can stand in place of a letter. */
export const symbols = namesOf(({ math }) => math === 'symbol');

/** Names that occur in no other text: they are TeX wherever they stand alone. */
export const texOnly = namesOf(({ bare }) => bare === 'anywhere');

/** Operators and relations that may join any two atoms of damaged text. */
export const operators = namesOf(
  ({ math, bare }) => math === 'operator' && (bare === 'anywhere' || bare === 'joins'),
);

/** Operators whose names are ordinary words, except between letters and numbers. */
export const shortOperators = namesOf(({ bare }) => bare === 'joins letters');

/** Operators and relations that need a backslash to be recognised. */
export const commandOperators = namesOf(
  ({ math, bare }) => math === 'operator' && (!bare || bare === 'joins letters'),
);

/** Operators that take limits. */
export const bigOperators = namesOf(({ math }) => math === 'big operator');

/** Functions, set upright. */
export const functions = namesOf(({ math }) => math === 'function');

/** Commands with arguments in braces. */
export const withArgument = namesOf(({ math }) => math === 'style');

/** Molecules whose numbers are subscripts; other capitals with a number are names. */
export const molecules: ReadonlySet<string> = new Set(['CO', 'CH', 'NO', 'NH', 'SO', 'SiO', 'TiO', 'LiFePO']);

/** Functions in complexity bounds that have no TeX command. */
export const uprightFunctions: ReadonlySet<string> = new Set(['poly', 'polylog', 'nnz']);

/** Whether a word is the name of a command of mathematics. */
export function isTexName(name: string): boolean {
  return [greek, symbols, operators, functions, withArgument].some((names) => names.has(name));
}
