import { constants } from 'node:os';
import { describeError } from '../paper/describe-error.ts';
import { UserError } from '../paper/user-error.ts';
import { endChildren } from './run-node.ts';
import { whenOrphaned } from './when-orphaned.ts';

/**
 * Runs a command's main function: a `UserError` is shown as what is wrong and what to do, anything else with its
 * stack, since it is a fault of ours. A signal ends the command's children, then the command, so that its exit
 * handlers clean up; a second one ends it at once.
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

/** Ends with the code that shells give a command that a signal ended. */
async function stop(signal: NodeJS.Signals): Promise<void> {
  if (!stopping) {
    stopping = true;
    await endChildren(signal);
  }
  process.exit(128 + constants.signals[signal]);
}
