import { commands } from '../commands.ts';
import { countGroups } from '../count-groups.ts';
import { isKnownCommand } from '../formula/known-command.ts';
import { isProseCommand } from '../prose/prose-command.ts';
import { atom } from './expression.ts';
import type { Expression } from './expression.ts';
import type { NotationReader } from './notation-reader.ts';
import { readArguments } from './read-arguments.ts';
import { functions, greek, withArgument } from './tex-names.ts';

/** Commands that never begin a formula on their own, or that affect text beyond it. */
const structural = /^(?:begin|end|left|right|def|let|href|url)$/;

/** A command of mathematics with its arguments. */
export function readCommand(reader: NotationReader, index: number): Expression | undefined {
  const command = reader.text(index);
  const name = command.slice(1);
  if (!isMathematical(name)) return readOwnCommand(reader, index);
  const count = withArgument.has(name) ? countGroups(commands.get(name)!) : undefined;
  if (reader.text(index + 1) === '{' && !greek.has(name) && !functions.has(name))
    return readArguments(reader, command, index + 1, count);
  if (count) return readLooseArgument(reader, command, index, count);
  const kind = functions.has(name) ? 'function' : 'command';
  return { ...atom(command, index + 1, kind, true), hasGreek: greek.has(name) };
}

/** `\x^*`, `\sign(x)`: the paper's own command, which a script or an argument shows to be mathematics. */
function readOwnCommand(reader: NotationReader, index: number): Expression | undefined {
  const command = reader.text(index);
  const name = command.slice(1);
  if (isProseCommand(name) || isKnownCommand(name) || !/^[_^(]$/.test(reader.text(index + 1)))
    return undefined;
  return atom(command, index + 1, 'letter', reader.text(index + 1) !== '(');
}

function isMathematical(name: string): boolean {
  return name.length > 1 && !isProseCommand(name) && !structural.test(name) && isKnownCommand(name);
}

/** `\mathcal T`, `\sqrt\alpha`: TeX allows an argument of one token without braces. */
function readLooseArgument(
  reader: NotationReader,
  command: string,
  index: number,
  count: number,
): Expression | undefined {
  const at = reader.skipBlank(index + 1);
  const letter = reader.text(at);
  if (count > 1 || !/^(?:[A-Za-z]|\\[A-Za-z]+)$/.test(letter)) return undefined;
  return atom(`${command}{${letter}}`, at + 1, 'command', true);
}
