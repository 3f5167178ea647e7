import { commands } from '../commands.ts';
import type { Command } from '../commands.ts';

/** A command that has an effect in prose, or stands for a sign there. */
export type ProseCommand = Pick<Command, 'args' | 'prose' | 'shows'>;

/** `\citep`, `\parencite`, `\textcites`: each citation package has its own. */
const citing = /^(?:paren|text|auto|foot|no|full|Paren|Text)?[Cc]ite/;
const longestCiting = 13;

/** What the table says about the command `\name` in prose; undefined if it is not used there. */
export function proseCommand(name: string): ProseCommand | undefined {
  if (citing.test(name) && name.length <= longestCiting) return { args: 'm', prose: 'citation' };
  const command = commands.get(name);
  return command?.prose || command?.shows !== undefined ? command : undefined;
}

/** Whether a command is used in prose, not only in mathematics. */
export const isProseCommand = (name: string): boolean => proseCommand(name) !== undefined;
