import { loadSite } from './load-site.ts';

/** The settings of the site that is being built. @throws UserError if they cannot be read or one is invalid. */
export const site = await loadSite();
