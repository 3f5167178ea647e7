import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Paths of the files below a folder, with forward slashes; symbolic links count as files.
 *
 * @param isEntered whether to list the files of a folder; if not, its own path is listed, with a slash at the end
 */
export function listFiles(folder: string, isEntered = (_path: string): boolean => true): string[] {
  const found: string[] = [];
  const listBelow = (inside: string): void => {
    for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
      const path = inside + entry.name;
      if (!entry.isDirectory()) found.push(path);
      else if (isEntered(path)) listBelow(`${path}/`);
      else found.push(`${path}/`);
    }
  };
  listBelow('');
  return found;
}
