import { isCollection, isScalar } from 'yaml';
import type { Node } from 'yaml';
import { keyOf } from '../../paper/frontmatter/read-node.ts';
import { bodyKey, hashParts, pairOf, showPart, takeApart, toPage } from './page-parts.ts';
import type { PageParts } from './page-parts.ts';

/** A field, or the body, that a person changed and the splitter too. */
export interface Conflict {
  /** The field's key, or `body`. */
  field: string;
  /** What the page says, as YAML or Markdown; undefined if the person removed the field. */
  theirs?: string;
  /** What the splitter would write; undefined if the field would go. */
  ours?: string;
}

/** A person's page with the splitter's news. */
export interface MergedPage {
  page: string;
  /** Fields that keep a person's value, and `body`. */
  edited: string[];
  /** Those of them for which the splitter has a value that the person has not seen yet. */
  conflicts: Conflict[];
}

/** The short hashes of fields as the splitter wrote them: see `hashParts`. */
type Hashes = Readonly<Record<string, string>>;

/** What a merge is to respect. */
export interface MergeBase {
  /** Versions of the page that are the splitter's own; the first is the one that the person has seen. */
  versions: Hashes[];
  /** Fields of which the person wants the splitter's value. */
  taken: ReadonlySet<string> | 'all';
}

/** Fields whose value belongs to the splitter whoever wrote the page; a person may remove them. */
const splitterFields = new Set(['source', 'formerly']);
/** Fields that point into title and abstract, and so belong to the text they were written for. */
const ofText = new Set(['evidence', 'repairs']);
/** Fields that say one thing together, and so belong to the same person: a list of authors, and whether it is all. */
const together = [['authors', 'moreAuthors']];
/** Fields that are only a person's. */
const personFields = new Set(['notes']);

/**
 * Brings the splitter's news into a page that a person edited, field by field: what the person left alone is renewed,
 * what the person changed is kept. Comments, the order of keys, notes, and fields that the splitter does not write stay.
 *
 * @returns undefined if the page's front matter cannot be read
 */
export function mergePage(
  onDisk: string,
  draft: string,
  { versions, taken }: MergeBase,
): MergedPage | undefined {
  const theirs = takeApart(onDisk);
  const ours = takeApart(draft);
  if (!theirs || !ours) return undefined;
  const [theirHashes, ourHashes] = [hashParts(theirs), hashParts(ours)];
  const keys = [...new Set([...Object.keys(ourHashes), ...Object.keys(theirHashes)])];
  const isEdited = (key: string): boolean =>
    !(splitterFields.has(key) && key in theirHashes) &&
    !versions.some((hashes) => hashes[key] === theirHashes[key]);
  const isTheirs = (key: string): boolean => {
    const group = together.find((keys) => keys.includes(key)) ?? [key];
    return taken !== 'all' && !group.some((own) => taken.has(own)) && group.some(isEdited);
  };
  const isOwnText = [bodyKey, 'title'].some((key) => theirHashes[key] !== ourHashes[key] && isTheirs(key));
  const isRenewed = (key: string): boolean => !isTheirs(key) && !(isOwnText && ofText.has(key));
  const differing = keys.filter((key) => !personFields.has(key) && theirHashes[key] !== ourHashes[key]);
  const renewed = differing.filter(isRenewed);
  const edited = differing.filter((key) => isTheirs(key) && !ofText.has(key));
  const isUnseen = (key: string): boolean => !versions[0] || versions[0][key] !== ourHashes[key];
  const conflicts = edited
    .filter((key) => isUnseen(key) && !splitterFields.has(key))
    .filter((key) => key in ourHashes || versions.length > 0)
    .map((field) => ({ field, theirs: showPart(theirs, field), ours: showPart(ours, field) }));
  for (const key of renewed) renew(theirs, ours, key);
  return { page: renewed.length === 0 ? onDisk : toPage(theirs), edited, conflicts };
}

/** Gives a page the splitter's value of a field; a new field goes where the splitter has it. */
function renew(theirs: PageParts, ours: PageParts, key: string): void {
  if (key === bodyKey) {
    theirs.body = ours.body;
    return;
  }
  const [old, next] = [pairOf(theirs, key), pairOf(ours, key)];
  if (!next) theirs.map.items = theirs.map.items.filter((pair) => pair !== old);
  else if (old) old.value = withComment(next.value as Node, old.value);
  else theirs.map.items.splice(placeOf(theirs, ours, key), 0, next);
}

/** Keeps the comment that a person wrote beside the old value. */
function withComment(next: Node, old: unknown): Node {
  if (!isScalar(old) && !isCollection(old)) return next;
  return Object.assign(next, { comment: old.comment, commentBefore: old.commentBefore });
}

/** After the nearest field before it that the person's page has too. */
function placeOf(theirs: PageParts, ours: PageParts, key: string): number {
  const order = ours.map.items.map(keyOf);
  const before = order.slice(0, order.indexOf(key)).toReversed();
  const there = theirs.map.items.map(keyOf);
  const near = before.find((name) => there.includes(name));
  return near === undefined ? there.length : there.indexOf(near) + 1;
}
