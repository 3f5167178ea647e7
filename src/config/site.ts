import { loadSite } from './load-site.ts';

/** The settings of the site that is being built. @throws UserError when they cannot be read or one is wrong. */
export const site = await loadSite();
