import { loadSite } from '../config/load-site.ts';
import { basePath } from './base-path.ts';
import { portOf } from './port-of.ts';
import { siteOrigin } from './site-origin.ts';

/**
 * Checks what the owner configured before anything is read or written: the address of the site, the port to serve it
 * at, and its settings.
 *
 * @throws UserError of exit code 2 that says what is wrong and what to write.
 */
export async function checkConfiguration(environment: NodeJS.ProcessEnv): Promise<void> {
  basePath(environment['BASE_PATH']);
  siteOrigin(environment['SITE_URL']);
  portOf(environment['PORT']);
  await loadSite(environment);
}
