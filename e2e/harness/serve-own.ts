import { existsSync } from 'node:fs';
import { UserError } from '../../src/paper/user-error.ts';
import { findPlaces } from '../../src/system/find-places.ts';
import { basePath } from '../../src/publish/base-path.ts';
import { serveSite } from '../../src/publish/serve-site.ts';
import type { TestSite } from './sites.ts';

/** Serves the site that `npm run build` created. @throws UserError if there is none. */
export async function serveOwn(): Promise<TestSite> {
  const { out: folder, reports } = findPlaces();
  if (!existsSync(folder)) throw new UserError(`no built site in ${folder}`, 'run: npm run build');
  const base = basePath(process.env['BASE_PATH']);
  const { url } = await serveSite({ folder, base, port: 0, frozen: true });
  return { folder, url, reports };
}
