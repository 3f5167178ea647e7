import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { UserError } from '../paper/user-error.ts';
import { checkSiteConfig } from './check-site-config.ts';
import type { SiteConfig } from './site-schema.ts';

/**
 * Reads the settings of the site from `src/site.config.ts`, or from the file that OFFPRINT_CONFIG names.
 *
 * @throws UserError with exit code 2 if the file cannot be read or a setting is invalid.
 */
export async function loadSite(environment: NodeJS.ProcessEnv = process.env): Promise<SiteConfig> {
  const other = environment['OFFPRINT_CONFIG'];
  const file = other || 'src/site.config.ts';
  let module: { site?: unknown };
  try {
    module = await (other ? importFile(other) : import('../site.config.ts'));
  } catch (error) {
    const [reason] = (error as Error).message.trim().split('\n');
    throw new UserError(`${file} cannot be read: ${reason}`, 'correct it, or restore it from git', 2);
  }
  return checkSiteConfig(module.site, file);
}

const importFile = (file: string): Promise<{ site?: unknown }> =>
  import(/* @vite-ignore */ pathToFileURL(resolve(file)).href);
