import type { Command } from './commands.ts';

/** How many arguments in braces a command takes. */
export const countGroups = ({ args = '' }: Pick<Command, 'args'>): number =>
  args.split(' ').filter((argument) => argument === 'm').length;
