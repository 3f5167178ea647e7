import type { ManifestEntry } from '../../paper/manifest/manifest.ts';
import { makeEntry } from '../../paper/manifest/manifest.ts';
import { fromSketch } from './find-alike.ts';
import type { Shingled } from './find-alike.ts';
import { findProposals } from './find-proposals.ts';
import type { Group, Reason } from './group.ts';
import { makeGroups } from './groups.ts';
import type { Groups, Proposal } from './groups.ts';
import type { Identity } from './identity-of.ts';
import { joinByTitle } from './join-by-title.ts';
import { joinMended } from './join-mended.ts';
import { noText } from './text-of.ts';

/** A distinct record of a run. */
export interface RunRecord {
  hash: string;
  identity: Identity;
  /** Names of the digests in this run that contain it. */
  digests: string[];
}

/** A paper of the library before a run. */
export interface KnownPaper {
  slug: string;
  entry: ManifestEntry;
  /** What its page says of itself, in fields that a person may have written; its abstract is empty without a page. */
  identity: Pick<Identity, 'ids' | 'abstractKey' | 'abstract'>;
  /** Its folded titles, in the digest and on its page. */
  titles: string[];
  /** Whether a person edited its page, or wrote it. */
  isEdited: boolean;
}

/** The papers of a library and a run. */
export interface Recognition {
  papers: Group[];
  proposals: Proposal[];
}

/**
 * Finds out which records are which papers: by an identical record, then by identifier, by equal abstract, by equal
 * title with like abstract, and last by like abstract alone, but only in a new version of the digest that had the
 * paper. Everything else that is alike is only proposed.
 *
 * @param reread names of the digests in this run
 */
export function recognisePapers(known: KnownPaper[], records: RunRecord[], reread: string[]): Recognition {
  const groups = makeGroups();
  const texts = new Map<string, Shingled>();
  const inRun = new Set(reread);
  for (const paper of known) addKnown(groups, paper, inRun, texts);
  for (const record of records) addRecord(groups, record, texts);
  const textOf = ({ records: own, slugs }: Group): Shingled =>
    [...own, ...slugs].map((key) => texts.get(key)!).find(({ isEmpty }) => !isEmpty) ?? noText;
  joinByTitle(groups, textOf);
  joinMended(groups, textOf);
  const order = new Map(records.map(({ hash }, at) => [hash, at]));
  for (const group of groups.all()) group.records.sort((a, b) => order.get(a)! - order.get(b)!);
  const refused = groups.refused();
  return { papers: groups.all(), proposals: [...refused, ...findProposals(groups, textOf, refused)] };
}

function addKnown(groups: Groups, paper: KnownPaper, inRun: Set<string>, texts: Map<string, Shingled>): void {
  const { slug, entry, identity } = paper;
  texts.set(slug, identity.abstract.isEmpty ? fromSketch(entry.sketch) : identity.abstract);
  const ids = new Set([...entry.ids, ...identity.ids]);
  const abstracts = new Set([...entry.abstracts, ...(identity.abstractKey ? [identity.abstractKey] : [])]);
  const group: Group = {
    slugs: [slug],
    entry: { ...entry, ids: [...ids] },
    records: [],
    digests: new Set(entry.digests).difference(inRun),
    before: new Set(entry.digests),
    titles: new Set(paper.titles.filter((title) => title !== '')),
    edited: paper.isEdited ? [slug] : [],
    reasons: new Map(),
  };
  groups.add(group, keysOf(entry.records, [...ids], [...abstracts]));
}

function addRecord(groups: Groups, record: RunRecord, texts: Map<string, Shingled>): void {
  const { hash, identity, digests } = record;
  const { ids, abstractKey, abstract, titleKey } = identity;
  const abstracts = abstractKey ? [abstractKey] : [];
  texts.set(hash, abstract);
  const group: Group = {
    slugs: [],
    entry: makeEntry({ records: [hash], ids, abstracts }),
    records: [hash],
    digests: new Set(digests),
    before: new Set(),
    titles: new Set(titleKey === '' ? [] : [titleKey]),
    edited: [],
    reasons: new Map(),
  };
  groups.add(group, keysOf([hash], ids, abstracts));
}

const keysOf = (records: string[], ids: string[], abstracts: string[]): { key: string; why: Reason }[] => [
  ...records.map((key) => ({ key: `record:${key}`, why: 'record' as const })),
  ...ids.map((key) => ({ key, why: 'identifier' as const })),
  ...abstracts.map((key) => ({ key: `abstract:${key}`, why: 'abstract' as const })),
];
