import type { Command } from './commands.ts';

/** The number of arguments in braces that a command takes. */
export const countGroups = ({ args = '' }: Pick<Command, 'args'>): number =>
  args.split(' ').filter((argument) => argument === 'm').length;
