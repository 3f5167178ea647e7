import type { Identified } from '../../paper/identified/entries.ts';
import { identificationOf } from '../page/identification-of.ts';
import { toYaml } from '../../mdx/to-yaml.ts';
import { mergePage } from '../page/merge-page.ts';
import type { LibraryState } from '../read/read-library-state.ts';
import type { PagePlan } from './plan-page.ts';

/**
 * Plans pages that a person wrote by hand: they get the fields that they lack and a source of metadata has; nothing on
 * them changes.
 *
 * @param known slugs of papers that digests have or had
 */
export function planHandwritten(
  { pages }: LibraryState,
  known: ReadonlySet<string>,
  identified: ReadonlyMap<string, Identified>,
): PagePlan[] {
  return [...identified].flatMap(([slug, entry]) => {
    const file = known.has(slug) ? undefined : pages.get(slug);
    if (!file) return [];
    const { stated, identified: note } = identificationOf(entry);
    const draft = `---\n${toYaml({ title: '', ...stated, identified: note })}---\n`;
    const page = mergePage(file.text, draft, { versions: [{}], taken: new Set() })?.page;
    return page === undefined || page === file.text ? [] : [{ slug, action: 'renew', page }];
  });
}
