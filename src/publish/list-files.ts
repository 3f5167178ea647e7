import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Paths of the files below a folder, with forward slashes; symbolic links count as files.
 *
 * @param isEntered whether to list the files of a folder; if not, its own path is listed, with a slash at the end
 */
export function listFiles(folder: string, isEntered = (_path: string): boolean => true): string[] {
  const listBelow = (inside: string): string[] =>
    readdirSync(join(folder, inside), { withFileTypes: true }).flatMap((entry) => {
      const path = inside + entry.name;
      if (!entry.isDirectory()) return [path];
      return isEntered(path) ? listBelow(`${path}/`) : [`${path}/`];
    });
  return listBelow('');
}
