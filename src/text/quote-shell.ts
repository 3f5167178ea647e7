/** A path as one argument of a command that a person may copy into a shell: nothing in its name is a command or an option. */
export function quoteShell(path: string): string {
  const named = path.startsWith('-') ? `./${path}` : path;
  return /^[\p{L}\p{N}_./:@%+-]+$/u.test(named) ? named : `'${named.replaceAll("'", "'\\''")}'`;
}
