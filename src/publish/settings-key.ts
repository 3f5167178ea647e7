import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { loadSite } from '../config/load-site.ts';

/**
 * A hash of the settings of the site: of their values, since the file is a program, which may read others; and of the
 * file, since this process reads the values only once.
 *
 * @throws UserError; see `loadSite`.
 */
export async function settingsKey(environment: NodeJS.ProcessEnv): Promise<string> {
  const values = JSON.stringify(await loadSite(environment));
  const { OFFPRINT_CONFIG: file } = environment;
  return createHash('sha256')
    .update(values)
    .update(file ? readFileSync(file) : '')
    .digest('hex');
}
