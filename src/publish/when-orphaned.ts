/** How often to look, in milliseconds. */
const PAUSE = 200;

/**
 * Calls `act` once if a command loses the shell in which npm runs it. npm passes SIGTERM on to that shell only,
 * which dies of it and leaves the command behind. Without npm, a command may outlive whoever started it.
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
