import { constants } from 'node:os';
import { describeError } from '../paper/describe-error.ts';
import { UserError } from '../paper/user-error.ts';
import { endChildren } from './run-node.ts';
import { whenOrphaned } from './when-orphaned.ts';

/**
 * Runs a command's main function. A `UserError` is shown as a message with its cure; any other error is a bug and shown
 * with its stack. A signal ends the child processes first, then the command, so that its exit handlers clean up; a second
 * signal ends it at once.
 */
export async function runCommand(main: () => void | Promise<void>): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(signal));
  whenOrphaned(() => void stop('SIGTERM'));
  try {
    await main();
  } catch (error) {
    if (stopping) return;
    const isKnown = error instanceof UserError;
    console.error(isKnown ? describeError(error).join('\n') : error);
    process.exitCode = isKnown ? error.exitCode : 1;
  }
}

let stopping = false;

/** Exits with the code that shells use for a command ended by a signal. */
async function stop(signal: NodeJS.Signals): Promise<void> {
  if (!stopping) {
    stopping = true;
    await endChildren(signal);
  }
  process.exit(128 + constants.signals[signal]);
}
