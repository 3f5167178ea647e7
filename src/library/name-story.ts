import { claimsByPaper } from './claim-rows.ts';
import type { PaperClaims } from './claim-rows.ts';
import type { Library } from './library.ts';
import type { MentionRole } from './mention-cues.ts';
import { hasName, mentionRole } from './mention-role.ts';
import { findName, namesIn } from './names.ts';
import type { LibraryName } from './names.ts';
import { papersOf } from './papers-of.ts';
import type { LibraryPaper } from './types.ts';

/** What a library's papers say of a data set, model or method. */
export interface NameStory {
  /** What the name stands for, as the papers spell it out; most papers first. */
  expansions: string[];
  /** Papers that build on it or compare with it, with the sentences that say so. */
  said: Record<MentionRole, { paper: LibraryPaper; sentence: string }[]>;
  /** The claims about a data set or model, or those that compare with a method. */
  claims: PaperClaims[];
}

/** What the papers that mention a name say of it. */
export function nameStory(
  library: Pick<Library, 'bySlug' | 'glossary' | 'names'>,
  name: LibraryName,
): NameStory {
  const papers = papersOf(library, name.slugs);
  return {
    expansions: expansionsOf(library, name),
    said: saidOf(
      papers.filter(({ slug }) => slug !== name.introducedBy),
      name,
      library,
    ),
    claims: claimsAbout(papers, name, library),
  };
}

function expansionsOf({ glossary }: Pick<Library, 'glossary'>, { name, slugs }: LibraryName): string[] {
  const meanings = glossary.find(({ abbr }) => abbr === name)?.meanings ?? [];
  return meanings
    .filter((meaning) => meaning.slugs.some((slug) => slugs.includes(slug)))
    .map(({ expansion }) => expansion);
}

/** Data sets are neither built upon nor compared with: numbers are measured on them. */
function saidOf(
  papers: LibraryPaper[],
  name: LibraryName,
  { names }: Pick<Library, 'names'>,
): NameStory['said'] {
  const said: NameStory['said'] = { builds: [], compares: [] };
  if (name.kind === 'dataset') return said;
  for (const paper of papers) {
    const found = namesIn(paper, name.kind)
      .filter((surface) => findName(names, name.kind, surface) === name)
      .flatMap((surface) => mentionRole(paper.text, surface) ?? [])
      .find(({ role }) => role !== undefined);
    if (found?.role) said[found.role].push({ paper, sentence: found.sentence });
  }
  return said;
}

function claimsAbout(
  papers: LibraryPaper[],
  name: LibraryName,
  { names }: Pick<Library, 'names'>,
): PaperClaims[] {
  const { kind } = name;
  const isAbout = ({ claim: { result } }: PaperClaims['rows'][number]): boolean =>
    kind === 'method'
      ? [name.name, ...name.spellings].some((surface) => hasName(result.baseline ?? '', surface))
      : findName(names, kind, result[kind] ?? '') === name;
  return claimsByPaper(papers)
    .map(({ paper, rows }) => ({ paper, rows: rows.filter(isAbout) }))
    .filter(({ rows }) => rows.length > 0);
}
