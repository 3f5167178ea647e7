/**
 * Quotes a path as one argument of a shell command for people to copy: nothing in it is read as a command or
 * an option.
 */
export function quoteShell(path: string): string {
  const named = path.startsWith('-') ? `./${path}` : path;
  return /^[\p{L}\p{N}_./:@%+-]+$/u.test(named) ? named : `'${named.replaceAll("'", "'\\''")}'`;
}
