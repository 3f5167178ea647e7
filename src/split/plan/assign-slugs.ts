import type { Identified } from '../../paper/identified/entries.ts';
import { findIdentification } from '../page/identification-of.ts';
import { union } from '../../paper/manifest/join-entries.ts';
import { otherTitles } from '../../paper/manifest/other-titles.ts';
import type { ManifestEntry } from '../../paper/manifest/manifest.ts';
import type { DigestPapers } from '../draft/draft-digests.ts';
import type { Draft } from '../draft/to-page.ts';
import { composePage } from '../page/compose-page.ts';
import type { ComposedPage } from '../page/compose-page.ts';
import type { LibraryState } from '../read/read-library-state.ts';
import type { Group } from '../recognise/group.ts';
import type { Proposal } from '../recognise/groups.ts';
import { identityOf } from '../recognise/identity-of.ts';
import type { Identity } from '../recognise/identity-of.ts';
import { knownPapers } from '../recognise/known-papers.ts';
import { recognisePapers } from '../recognise/recognise-papers.ts';
import type { RunRecord } from '../recognise/recognise-papers.ts';
import { formatSketch, sketchOf } from '../recognise/sketch.ts';
import { chooseSlugs } from './choose-slugs.ts';
import { placeDrafts, rankDrafts } from './rank-drafts.ts';
import type { PlacedDraft } from './rank-drafts.ts';

/** A paper that digests have or had, and its address. */
export interface PaperWithSlug {
  slug: string;
  /** What the manifest will know of it, apart from its page. */
  entry: ManifestEntry;
  /** Undefined if the page stays unchanged: another digest, outside this run, contains the paper too. */
  composed?: ComposedPage;
  /** The drafts of its records in this run; the first is shown. Empty if the run has none. */
  drafts: PlacedDraft[];
  /** Other addresses of the paper in the library, whose pages go. */
  merged: string[];
  /** Digests that contained it before the run. */
  before: string[];
  /** Why its records and addresses are one paper. */
  reasons: Group['reasons'];
}

/** The papers of a library and a run, with their slugs. */
export interface SlugAssignment {
  papers: PaperWithSlug[];
  /** By record hash, for the reports. */
  slugs: Map<string, string>;
  proposals: SlugProposal[];
  /** Pages that copy another one, each with the slug of that one. */
  copies: Map<string, string>;
}

/** Two papers that may be one, by their slugs. */
export interface SlugProposal extends Pick<Proposal, 'because' | 'likeness'> {
  one: string;
  other: string;
}

/** What is known about the digests of a run. */
export interface DigestKnowledge {
  /** Whether the run covers every digest of the library; if not, papers of other digests stay unchanged. */
  isWhole: boolean;
  /** The days of digests by name. */
  dates: ReadonlyMap<string, string>;
  /** Names of the digests that are examples. */
  examples: ReadonlySet<string>;
  /** What sources of metadata say of papers, by slug. */
  identified: ReadonlyMap<string, Identified>;
}

/** Recognises the papers of a run and gives each an address, the one it already has if the library knows it. */
export function assignSlugs(
  run: DigestPapers[],
  library: LibraryState,
  knowledge: DigestKnowledge,
): SlugAssignment {
  const inRun = run.map(({ split }) => split.digest);
  const identities = new Map<string, Identity>();
  const records = recordsOf(run, identities);
  const { papers: known, copies } = knownPapers(library);
  const { papers: groups, proposals } = recognisePapers(known, records, knowledge.isWhole ? allDigests(known, inRun) : inRun); // prettier-ignore
  const placed = placeDrafts(run, identities);
  const slugOf = slugsOf(groups, library, placed);
  const context = { library, knowledge, inRun: new Set(inRun), placed };
  const papers = groups
    .filter(({ entry }) => entry.records.length > 0)
    .map((group) => toPaper(group, slugOf.get(group)!, context));
  const slugs = new Map(groups.flatMap((group) => group.records.map((hash) => [hash, slugOf.get(group)!])));
  const named = proposals.map(({ one, other, ...rest }) => ({ ...rest, one: slugOf.get(one)!, other: slugOf.get(other)! })); // prettier-ignore
  return { papers, slugs, proposals: named, copies };
}

/** In a run over the whole library, every digest is read again, those that are gone too. */
const allDigests = (known: { entry: ManifestEntry }[], inRun: string[]): string[] =>
  union(inRun, known.flatMap(({ entry }) => entry.digests)); // prettier-ignore

/** One entry per distinct record, in the order of digests and records. */
function recordsOf(run: DigestPapers[], identities: Map<string, Identity>): RunRecord[] {
  const records = new Map<string, RunRecord>();
  for (const { split, papers } of run) {
    for (const { record, draft } of papers) {
      const identity = identityOf(draft.title, record.paragraphs.join('\n\n'), draft.frontmatter);
      const known = records.get(draft.hash);
      const ids = union(known?.identity.ids ?? [], identity.ids);
      const digests = union(known?.digests ?? [], [split.digest]);
      identities.set(draft.hash, { ...identity, ids });
      records.set(draft.hash, { hash: draft.hash, identity: { ...identity, ids }, digests });
    }
  }
  return [...records.values()];
}

/** The address of each paper: that of its page, of an edited one first; a free one for a new paper. */
function slugsOf(
  groups: Group[],
  { manifest, pages }: LibraryState,
  placed: Map<string, PlacedDraft[]>,
): Map<Group, string> {
  const former = [...manifest.values()].flatMap(({ formerly }) => formerly);
  const written = [...pages.values()].flatMap(({ frontmatter }) => frontmatter?.formerly ?? []);
  const taken = new Set([...manifest.keys(), ...pages.keys(), ...former, ...written]);
  const weight = (group: Group, slug: string): number =>
    (group.edited.includes(slug) ? 2 : 0) + (pages.has(slug) ? 1 : 0);
  const held = groups.flatMap((group) => {
    const [slug] = group.slugs.toSorted(
      (a, b) => weight(group, b) - weight(group, a) || a.length - b.length || (a < b ? -1 : 1),
    );
    return slug === undefined ? [] : [[group, slug] as const];
  });
  const fresh = groups.filter(({ slugs }) => slugs.length === 0);
  const requests = fresh.map(({ records: [hash = ''] }) => ({
    hash,
    title: placed.get(hash)?.[0]?.draft.title ?? '',
  }));
  const chosen = chooseSlugs(requests, taken);
  return new Map([...held, ...fresh.map((group, at) => [group, chosen[at]!] as const)]);
}

interface AssignContext {
  library: LibraryState;
  knowledge: DigestKnowledge;
  inRun: ReadonlySet<string>;
  placed: ReadonlyMap<string, PlacedDraft[]>;
}

function toPaper(group: Group, slug: string, context: AssignContext): PaperWithSlug {
  const { library, knowledge, inRun, placed } = context;
  const drafts = rankDrafts(group.records.flatMap((hash) => placed.get(hash) ?? []), knowledge.dates); // prettier-ignore
  const others = knowledge.isWhole ? [] : group.entry.digests.filter((name) => !inRun.has(name));
  const digests = union(others, drafts.map(({ digest }) => digest)).toSorted(); // prettier-ignore
  const merged = group.slugs.filter((other) => other !== slug);
  const page = library.pages.get(slug);
  const formerly = union([...group.entry.formerly, ...merged], page?.frontmatter?.formerly ?? [])
    .filter((former) => former !== slug && !isOther(former, library, group))
    .toSorted();
  const shown = drafts[0]?.draft;
  const isRenewed = shown !== undefined && others.length === 0;
  const found = drafts.map(({ identity }) => identity);
  const title = (isRenewed && shown.title) || group.entry.title || shown?.title || '';
  const entry: ManifestEntry = {
    ...group.entry,
    digests,
    ids: union(group.entry.ids, found.flatMap(({ ids }) => ids)).toSorted(), // prettier-ignore
    abstracts: union(group.entry.abstracts, found.flatMap(({ abstractKey }) => abstractKey ?? [])), // prettier-ignore
    version: isRenewed ? drafts[0]?.identity.version : group.entry.version,
    sketch:
      (isRenewed && formatSketch(sketchOf(drafts[0]!.identity.abstract.shingles()))) || group.entry.sketch,
    title,
    titles: otherTitles(title, [...group.entry.titles, group.entry.title, ...titlesOf(drafts)]),
    formerly,
    isExample: isExample(digests, group.entry, knowledge.examples),
  };
  const all = drafts.map(({ draft }) => draft) as [Draft, ...Draft[]];
  const identification = findIdentification(knowledge.identified, [slug, ...formerly]);
  const composed = isRenewed ? composePage(all, formerly, identification) : undefined;
  return { slug, entry, composed, drafts, merged, before: [...group.before], reasons: group.reasons };
}

const titlesOf = (drafts: PlacedDraft[]): string[] => drafts.map(({ draft }) => draft.title);

/** Whether an address belongs to a page of another paper, which a former address may never hide. */
const isOther = (slug: string, { pages }: LibraryState, { slugs }: Group): boolean =>
  pages.has(slug) && !slugs.includes(slug);

/** A paper that has left all digests stays what it was. */
function isExample(digests: string[], entry: ManifestEntry, examples: ReadonlySet<string>): true | undefined {
  const is = digests.length === 0 ? entry.isExample : digests.every((name) => examples.has(name));
  return is || undefined;
}
