import { serveOwn } from '../harness/serve-own.ts';
import { publishSites } from '../harness/sites.ts';

/** Serves the built site to the smoke test. */
export default async function serveBuiltSite(): Promise<void> {
  publishSites({ own: await serveOwn() });
}
