import { PublishError } from './publish-error.ts';

const INTERRUPTED = 130;

/**
 * Runs a command's main function: a `PublishError` is shown as what is wrong and what to do, anything else with
 * its stack, since it is a fault of ours. An interrupt ends the process so that its exit handlers clean up.
 */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(INTERRUPTED));
  try {
    await main();
  } catch (error) {
    console.error(error instanceof PublishError ? describe(error) : error);
    process.exitCode = error instanceof PublishError ? error.exitCode : 1;
  }
}

function describe({ message, cure }: PublishError): string {
  return cure ? `error: ${message}\nhelp: ${cure}` : `error: ${message}`;
}
