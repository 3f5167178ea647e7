import { commands } from '../commands.ts';
import type { Command } from '../commands.ts';

/** A command of prose: one that does something there, or that a sign stands for. */
export type ProseCommand = Pick<Command, 'args' | 'prose' | 'shows'>;

/** `\citep`, `\parencite`, `\textcites`: packages have their own for each way to cite. */
const citing = /^(?:paren|text|auto|foot|no|full|Paren|Text)?[Cc]ite/;
const longestCiting = 13;

/** What the table says of the command `\name` in prose; nothing if prose has no such command. */
export function proseCommand(name: string): ProseCommand | undefined {
  if (citing.test(name) && name.length <= longestCiting) return { args: 'm', prose: 'citation' };
  const command = commands.get(name);
  return command?.prose || command?.shows !== undefined ? command : undefined;
}

/** Whether a command is one of prose, not of mathematics alone. */
export const isProseCommand = (name: string): boolean => proseCommand(name) !== undefined;
