import { groupFacets, groupsOf } from '../library/groups.ts';
import type { Library } from '../library/library.ts';
import { isTold } from '../paper/is-told.ts';
import { nameKindTable, nameKinds } from '../paper/name-kinds.ts';
import { getLibrary, wholeLibrary } from './get-library.ts';
import { hasMap } from './map-papers.ts';
import { makeSource } from './reads/reads.ts';

/** An entry of the site's navigation. */
export interface Section {
  /** Below the base. */
  path: string;
  name: string;
}

/** The navigation of header and footer. */
interface Sections {
  head: Section[];
  foot: Section[];
}

/** The navigation of this site. Sections for which the library has nothing are left out. */
export async function getSections(): Promise<Sections> {
  await getLibrary();
  return sections();
}

const sections = makeSource('sections', () => sectionsOf(wholeLibrary()));

function sectionsOf(library: Library): Sections {
  const { topics, names, groups, glossary, digests } = library;
  const section = (path: string, name: string, isThere = true): Section[] =>
    isThere ? [{ path, name }] : [];
  return {
    head: [
      section('papers/', 'Papers'),
      section('topics/', 'Topics', topics.length > 0),
      section('results/', 'Results', hasResults(library)),
      section('map/', 'Map', hasMap(library)),
    ].flat(),
    foot: [
      nameKinds.flatMap((kind) =>
        section(
          `${nameKindTable[kind].folder}/`,
          nameKindTable[kind].title,
          names.all.some((name) => name.kind === kind),
        ),
      ),
      groupFacets.flatMap(({ facet }) =>
        section(`${facet.folder}/`, facet.label, groupsOf(groups, facet.key).length > 0),
      ),
      section('glossary/', 'Glossary', glossary.length > 0),
      section('digests/', 'Digests', digests.length > 0),
      section('reading-list/', 'Reading list'),
      section('about/', 'About'),
    ].flat(),
  };
}

const hasResults = ({ papers }: Library): boolean => papers.some(({ data }) => data.results.some(isTold));
