import type { GetStaticPathsOptions } from 'astro';
import { groupsOf, type Group } from '../library/groups.ts';
import { lightPages } from '../library/light-pages.ts';
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

/** The pages that list the groups of a facet; none in a library without any. */
export async function groupIndex(facet: string, paginate: GetStaticPathsOptions['paginate']) {
  const groups = groupsOf((await getLibrary()).groups, facet);
  return groups.length > 0 ? paginate(lightPages(groups, rowWeight), { pageSize: 1 }) : [];
}

/** About the bytes of a group's HTML. */
const rowWeight = ({ path, label }: Group): number => 120 + path.length + label.length;
