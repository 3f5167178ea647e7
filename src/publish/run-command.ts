import { UserError } from '../paper/user-error.ts';

const INTERRUPTED = 130;

/**
 * Runs a command's main function: a `UserError` is shown as what is wrong and what to do, anything else with its
 * stack, since it is a fault of ours. An interrupt ends the process so that its exit handlers clean up.
 */
export async function runCommand(main: () => void | Promise<void>): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(INTERRUPTED));
  try {
    await main();
  } catch (error) {
    const isKnown = error instanceof UserError;
    console.error(isKnown ? describe(error) : error);
    process.exitCode = isKnown ? error.exitCode : 1;
  }
}

function describe({ message, cure }: UserError): string {
  return cure ? `error: ${message}\nhelp: ${cure}` : `error: ${message}`;
}
