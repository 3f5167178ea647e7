/** How often to check, in milliseconds. */
const PAUSE = 200;

/**
 * Calls `act` once when the shell in which npm runs a command is gone. npm passes SIGTERM only to that shell, which dies
 * and leaves the command running. Does nothing without npm: then a command may outlive its parent.
 */
export function whenOrphaned(act: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    act();
  }, PAUSE).unref();
}
