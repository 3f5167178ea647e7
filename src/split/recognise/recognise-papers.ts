import type { ManifestEntry } from '../../paper/manifest/manifest.ts';
import { makeEntry } from '../../paper/manifest/manifest.ts';
import { findAlike, fromSketch, toShingled } from './find-alike.ts';
import type { Shingled, Text } from './find-alike.ts';
import { joinGroups, objectionTo } from './group.ts';
import type { Group, Reason } from './group.ts';
import type { Identity } from './identity-of.ts';

/** A distinct record of a run. */
export interface RunRecord {
  hash: string;
  identity: Identity;
  /** Its abstract. */
  text: string;
  /** Names of the digests in this run that contain it. */
  digests: string[];
}

/** A paper of the library before a run. */
export interface KnownPaper {
  slug: string;
  entry: ManifestEntry;
  /** What its page says of itself, in fields that a person may have written. */
  identity: Pick<Identity, 'ids' | 'abstractKey'>;
  /** Its folded titles, in the digest and on its page. */
  titles: string[];
  /** The abstract on its page; empty without a page. */
  text: string;
  /** Whether a person edited its page, or wrote it. */
  isEdited: boolean;
}

/** Two papers that may be one; a person has to say. */
export interface Proposal {
  one: Group;
  other: Group;
  /** What stands against joining them: different titles, different identifiers, or edits of both pages. */
  because: 'titles' | 'identifiers' | 'edited';
  /** Of their abstracts. */
  likeness?: number;
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
    [...own, ...slugs].map((key) => texts.get(key)!).find(({ isEmpty }) => !isEmpty) ?? nothing;
  joinByTitle(groups, textOf);
  joinMended(groups, textOf);
  const order = new Map(records.map(({ hash }, at) => [hash, at]));
  for (const group of groups.all()) group.records.sort((a, b) => order.get(a)! - order.get(b)!);
  const refused = groups.refused();
  return { papers: groups.all(), proposals: [...refused, ...findProposals(groups, textOf, refused)] };
}

/** Groups, and what each is found by. */
interface Groups {
  all: () => Group[];
  /** Adds a group with these keys; it is joined with the groups that have one of them. */
  add: (group: Group, keys: { key: string; why: Reason }[]) => void;
  join: (one: Group, other: Group, why: Reason) => void;
  /** Joins that need a person's word. */
  refused: () => Proposal[];
}

function makeGroups(): Groups {
  const parents = new Map<Group, Group>();
  const index = new Map<string, Group>();
  const refused: [Group, Group, 'identifiers' | 'edited'][] = [];
  const find = (group: Group): Group => {
    const parent = parents.get(group);
    return parent === undefined || parent === group ? group : find(parent);
  };
  const join: Groups['join'] = (a, b, why) => {
    const [one, other] = [find(a), find(b)];
    if (one === other) return;
    const objection = objectionTo(one, other, why);
    if (objection === 'apart') return;
    if (objection) {
      refused.push([one, other, objection]);
      return;
    }
    const joined = joinGroups(one, other, why);
    parents.set(joined, joined).set(one, joined).set(other, joined);
  };
  return {
    all: () => [...new Set([...parents.keys()].map(find))],
    add: (group, keys) => {
      parents.set(group, group);
      for (const { key, why } of keys) {
        const other = index.get(key);
        if (other) join(other, group, why);
        else index.set(key, group);
      }
    },
    join,
    refused: () =>
      refused
        .map(([one, other, because]) => ({ one: find(one), other: find(other), because }))
        .filter(({ one, other }) => one !== other),
  };
}

function addKnown(groups: Groups, paper: KnownPaper, inRun: Set<string>, texts: Map<string, Shingled>): void {
  const { slug, entry, identity } = paper;
  texts.set(slug, paper.text === '' ? fromSketch(entry.sketch) : toShingled(paper.text));
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
  const { ids, abstractKey, titleKey } = identity;
  const abstracts = abstractKey ? [abstractKey] : [];
  texts.set(hash, toShingled(record.text));
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

/** Joins papers with equal titles whose abstracts are alike, or one of which has none. */
function joinByTitle(groups: Groups, textOf: TextOf): void {
  const titled = Map.groupBy(
    groups.all().flatMap((group) => [...group.titles].map((title) => ({ title, group }))),
    ({ title }) => title,
  );
  for (const [title, entries] of titled) {
    const all = entries.map(({ group }) => toText(group, textOf));
    if (all.length < 2) continue;
    for (const { one, other } of findAlike(all, all)) groups.join(one, other, 'title');
    const [full, bare] = [all.filter(({ isEmpty }) => !isEmpty), all.filter(({ isEmpty }) => isEmpty)];
    if (full.length > 1 || title.split(' ').length < fewestTitleWords) continue;
    const [first, ...rest] = [...full, ...bare];
    for (const { key } of rest) groups.join(first!.key, key, 'title');
  }
}

/** A shorter title alone, without an abstract, may be that of several papers: “Editorial”. */
const fewestTitleWords = 4;

/** Joins papers with what is new in the digests that have lost them: one paper per loss, the most alike first. */
function joinMended(groups: Groups, textOf: TextOf): void {
  const all = groups.all();
  const losses = new Map(all.map((group) => [group, group.before.difference(group.digests)]));
  const lost = all.filter((group) => losses.get(group)!.size > 0);
  const fresh = all.filter(({ slugs }) => slugs.length === 0);
  const isBare = (group: Group): boolean => textOf(group).isEmpty;
  const alike: Match[] = [
    ...sameTitles(fresh, lost).map((pair) => ({ ...pair, why: 'title' as const })),
    ...findAlike(texts(fresh, textOf), texts(lost, textOf)),
    ...likeTitles(fresh.filter(isBare), lost.filter(isBare)),
  ];
  const done = new Set<Group>();
  for (const { one, other, why = 'likeness' } of alike) {
    const open = losses.get(other)!;
    if (done.has(one) || one.digests.isDisjointFrom(open)) continue;
    groups.join(other, one, why);
    done.add(one);
    losses.set(other, open.difference(one.digests));
  }
}

interface Match {
  one: Group;
  other: Group;
  why?: Reason;
}

function sameTitles(ones: Group[], others: Group[]): Match[] {
  const byTitle = Map.groupBy(
    others.flatMap((group) => [...group.titles].map((title) => ({ title, group }))),
    ({ title }) => title,
  );
  return ones.flatMap((one) =>
    [...one.titles].flatMap((title) =>
      (byTitle.get(title) ?? []).map(({ group: other }) => ({ one, other })),
    ),
  );
}

/** Papers without abstracts are compared by their titles, letter by letter: a title is too short for word groups. */
function likeTitles(ones: Group[], others: Group[]): Match[] {
  const spaced = (group: Group): Text<Group> => ({
    key: group,
    ...toShingled([...group.titles].join(' ').replaceAll(' ', '').split('').join(' ')),
  });
  return findAlike(ones.map(spaced), others.map(spaced));
}

/** Pairs of papers that are alike, of which no digest has both: each paper at least with the one it is most like. */
function findProposals(groups: Groups, textOf: TextOf, refused: Proposal[]): Proposal[] {
  const isThere = ({ records, digests, entry }: Group): boolean =>
    entry.records.length > 0 && (records.length > 0 || digests.size > 0);
  const all = texts(groups.all().filter(isThere), textOf);
  const order = new Map(all.map(({ key }, at) => [key, at]));
  const done = new Set(refused.flatMap(({ one, other }) => [one, other]));
  return findAlike(all, all)
    .filter(({ one, other }) => order.get(one)! < order.get(other)!)
    .filter(({ one, other }) => one.digests.isDisjointFrom(other.digests))
    .filter(({ one, other }) => objectionTo(one, other, 'likeness') !== 'apart')
    .filter(({ one, other }) => {
      const isNews = !done.has(one) || !done.has(other);
      done.add(one).add(other);
      return isNews;
    })
    .map((pair) => ({ ...pair, because: 'titles' }));
}

type TextOf = (group: Group) => Shingled;

const nothing = toShingled('');
const toText = (group: Group, textOf: TextOf): Text<Group> => ({ key: group, ...textOf(group) });
const texts = (groups: Group[], textOf: TextOf): Text<Group>[] =>
  groups.map((group) => toText(group, textOf));
