import { canonicalLinks } from './rules/canonical-links.ts';
import { citationFiles } from './rules/citation-files.ts';
import { contentPolicy } from './rules/content-policy.ts';
import { dataAddresses } from './rules/data-addresses.ts';
import { dataFormats } from './rules/data-formats.ts';
import { deadLinks } from './rules/dead-links.ts';
import { equalNames } from './rules/equal-names.ts';
import { fileNames } from './rules/file-names.ts';
import { foreignRequests } from './rules/foreign-requests.ts';
import { formulaErrors } from './rules/formula-errors.ts';
import { hiddenCharacters } from './rules/hidden-characters.ts';
import { inlineHandlers } from './rules/inline-handlers.ts';
import { linkSchemes } from './rules/link-schemes.ts';
import { pageHeads } from './rules/page-heads.ts';
import { pageWeights } from './rules/page-weights.ts';
import { redirects } from './rules/redirects.ts';
import { siteMarker } from './rules/site-marker.ts';
import { validHtml } from './rules/valid-html.ts';
import { zoteroItems } from './rules/zotero-items.ts';
import type { Rule } from './types.ts';

/** Everything that must hold of a built site, by the name under which a fault is shown. */
export const rules: Record<string, Rule> = {
  'dead-links': deadLinks,
  'valid-html': validHtml,
  'page-heads': pageHeads,
  'page-weights': pageWeights,
  'canonical-links': canonicalLinks,
  redirects,
  'content-policy': contentPolicy,
  'inline-handlers': inlineHandlers,
  'link-schemes': linkSchemes,
  'foreign-requests': foreignRequests,
  'hidden-characters': hiddenCharacters,
  'data-formats': dataFormats,
  'data-addresses': dataAddresses,
  'citation-files': citationFiles,
  'zotero-items': zoteroItems,
  'formula-errors': formulaErrors,
  'file-names': fileNames,
  'equal-names': equalNames,
  'site-marker': siteMarker,
};
