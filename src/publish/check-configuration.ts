import { loadSite } from '../config/load-site.ts';
import { basePath } from './base-path.ts';
import { portOf } from './port-of.ts';
import { siteOrigin } from './site-origin.ts';

/**
 * Checks the site's address, port and settings, before anything is read or written.
 *
 * @throws UserError of exit code 2 naming each wrong setting and what to write.
 */
export async function checkConfiguration(environment: NodeJS.ProcessEnv): Promise<void> {
  basePath(environment['BASE_PATH']);
  siteOrigin(environment['SITE_URL']);
  portOf(environment['PORT']);
  await loadSite(environment);
}
