import { commands } from '../commands.ts';
import type { Command } from '../commands.ts';

/** Names of commands of one kind. */
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

/** Other letters and signs that stand where a letter can. */
export const symbols = namesOf(({ math }) => math === 'symbol');

/** Names that no other text has: they are TeX wherever they stand alone. */
export const texOnly = namesOf(({ bare }) => bare === 'anywhere');

/** Operators and relations that may join two atoms of damaged text. */
export const operators = namesOf(
  ({ math, bare }) => math === 'operator' && (bare === 'anywhere' || bare === 'joins'),
);

/** Operators that are words or shapes elsewhere, but between letters and numbers are not. */
export const shortOperators = namesOf(({ bare }) => bare === 'joins letters');

/** Operators and relations that only a backslash shows. */
export const commandOperators = namesOf(
  ({ math, bare }) => math === 'operator' && (!bare || bare === 'joins letters'),
);

/** Signs with what they run over below them. */
export const bigOperators = namesOf(({ math }) => math === 'big operator');

/** Functions, set upright. */
export const functions = namesOf(({ math }) => math === 'function');

/** Commands with arguments in braces. */
export const withArgument = namesOf(({ math }) => math === 'style');

/** Molecules whose numbers stand lowered; other capitals with a number below them are names. */
export const molecules: ReadonlySet<string> = new Set(['CO', 'CH', 'NO', 'NH', 'SO', 'SiO', 'TiO', 'LiFePO']);

/** Functions that TeX has no command for, as complexity bounds name them. */
export const uprightFunctions: ReadonlySet<string> = new Set(['poly', 'polylog', 'nnz']);

/** Whether a word is the name of a command that a formula may hold. */
export function isTexName(name: string): boolean {
  return [greek, symbols, operators, functions, withArgument].some((names) => names.has(name));
}
