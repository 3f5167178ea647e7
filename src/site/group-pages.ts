import type { GetStaticPathsOptions } from 'astro';
import { groupsOf } from '../library/groups.ts';
import { papersOf } from '../library/papers-of.ts';
import { site } from '../config/site.ts';
import { getLibrary } from './get-library.ts';

/** The pages of the groups of a facet: each lists its papers, and is named by the parameter of the facet's key. */
export async function groupPages(facet: string, paginate: GetStaticPathsOptions['paginate']) {
  const library = await getLibrary();
  return groupsOf(library.groups, facet).flatMap((group) =>
    paginate(papersOf(library, group.slugs), {
      params: { [facet]: group.id },
      props: { group },
      pageSize: site.pageSize,
    }),
  );
}

/** The page that lists the groups of a facet, which a library without any lacks. */
export async function groupIndex(facet: string) {
  const groups = groupsOf((await getLibrary()).groups, facet);
  return groups.length > 0 ? [{ params: { index: undefined }, props: { groups } }] : [];
}
