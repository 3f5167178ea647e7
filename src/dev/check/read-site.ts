import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toSite, type SiteOptions } from './to-site.ts';
import type { Site } from './types.ts';

/**
 * Reads a built site. Links among its files are left out, as an upload to GitHub Pages would: what points to
 * them is a dead link.
 *
 * @throws TypeError when a text file is not UTF-8.
 */
export function readSite(folder: string, options: SiteOptions): Site {
  const files = new Map<string, string>();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const { parentPath, name } of entries) {
    const path = join(parentPath, name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/');
    files.set(path, readFileSync(join(parentPath, name), 'utf8'));
  }
  return toSite(files, options);
}
