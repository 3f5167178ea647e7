import { rules } from './rules.ts';
import type { Fault, Site } from './types.ts';

/** Everything that is wrong in a built site, rule by rule; empty when nothing is. A site without pages is a fault. */
export function checkSite(site: Site): Fault[] {
  if (site.pages.length === 0) return [{ rule: 'no-pages', path: '.', message: 'holds no HTML page' }];
  return Object.entries(rules).flatMap(([rule, find]) => find(site).map((fault) => ({ rule, ...fault })));
}
