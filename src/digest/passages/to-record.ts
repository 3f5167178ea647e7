import type { Dropped } from '../../text/drop-unseen.ts';
import { readDate } from '../features/read-date.ts';
import { readStatement, type Statement } from '../features/find-statements.ts';
import { partOf } from '../features/part-of.ts';
import { venueIn } from '../features/read-citation.ts';
import { readPatterns } from '../patterns/read-patterns.ts';
import type { DigestRecord, Removed, Span } from '../types.ts';
import { findArxivId, findDoi } from '../features/find-identifiers.ts';
import { joinBroken } from './join-broken.ts';
import { hintOf } from './hint-of.ts';
import { lastingLink, unwrapLink } from './lasting-link.ts';
import type { Layout, Role } from './layout.ts';
import type { Passage } from './passage.ts';
import type { Item } from './to-items.ts';
import { toAuthors } from '../record/to-authors.ts';
import { toSigns, type Signs } from './to-signs.ts';

/** A passage of an item with its role. */
interface Part {
  passage: Passage;
  role: Role;
  signs: Signs;
}

/** What an abstract or a title begins with, and what a page puts behind an abstract. */
const patterns = readPatterns('marks');
const label = patterns['abstract-heading']!.regex;
const titleLabel = patterns.title!.regex;
const folding = patterns.folding!.regex;
const copyright = patterns.copyright!.regex;
const summary = patterns.summary!.regex;

/**
 * The record of an item: title, abstract, and what its own passages and the links in them state.
 *
 * @param cut characters of the title's start and end that are marks of the document: numbers, labels
 */
export function toRecord(item: Item, layout: Layout, span: Span, cut: { head: number; tail: number }): DigestRecord {
  const parts = toParts(item, layout);
  const titles = parts.filter(({ role }) => role === 'title').map(({ passage }) => passage);
  const whole = titleOf(item, layout);
  const title = whole.slice(cut.head, whole.length - cut.tail).trim();
  const abstract = chooseAbstract(parts);
  const facts = readFactsOf(parts, titles, title);
  const used = new Set([...titles, ...abstract, ...facts.used]);
  const aside = parts
    .filter(({ passage }) => !used.has(passage) && !passage.isHidden)
    .map(({ passage: { text, line } }) => ({ text, line }));
  const marks = [whole.slice(0, cut.head), whole.slice(whole.length - cut.tail)].filter((text) => /[\p{L}\p{N}]/u.test(text));
  const texts = joinBroken(abstract);
  const notes = texts.flatMap(({ text }) => copyright.exec(text)?.[0].trim() ?? []);
  const paragraphs = texts.map(bodyOf).filter((text) => text !== '');
  const removed = (of: (passage: Passage) => Dropped[]): Removed[] => [
    ...removedFrom('title', titles, ' ', of),
    ...removedFrom('abstract', texts, '\n\n', of),
  ];
  const dropped = removed((passage) => passage.dropped);
  const hyphens = removed((passage) => passage.hyphens ?? []);
  return {
    title,
    paragraphs,
    line: titles[0]!.line,
    endLine: item.passages.at(-1)!.line,
    span,
    ...facts.stated,
    ...(item.section && { section: item.section }),
    ...(dropped.length > 0 && { dropped }),
    ...(hyphens.length > 0 && { hyphens }),
    ...(aside.length > 0 && { aside }),
    ...(marks.length + notes.length > 0 && { marks: [...marks, ...notes] }),
  };
} // prettier-ignore

/** An item's title as its document shows it. */
export function titleOf({ passages, title }: Item, { isTitle }: Layout): string {
  const { box } = passages[title]!;
  const own = passages.filter((passage, index) => index >= title && passage.box === box && isTitle(passage));
  return own.map(({ text }) => text).join(' ').replace(titleLabel, ''); // prettier-ignore
}

/** The text of an abstract's paragraph, without its label, its buttons and the note of its copyright. */
const bodyOf = ({ text }: Passage): string =>
  text.replace(label, '').replace(summary, '').replace(copyright, '').replace(folding, '');

function toParts({ passages, title }: Item, layout: Layout): Part[] {
  const { box } = passages[title]!;
  let place = 0;
  return passages.map((passage, index) => {
    const signs = toSigns(passage);
    const isTitle = index >= title && passage.box === box && layout.isTitle(passage);
    if (index > title && !isTitle && !passage.isHidden) place += 1;
    const role = isTitle ? 'title' : roleOf(passage, signs, layout, place);
    return { passage, role, signs };
  });
}

/**
 * The role that the shape has, unless the passage plainly says something else; without one, that of its wording.
 *
 * @param place passages since the title
 */
function roleOf(passage: Passage, signs: Signs, layout: Layout, place: number): Role {
  const role = layout.roleOf(passage, place);
  const { statement, isProse, isEnded, boilerplate } = signs;
  if (role && role !== 'abstract') return role;
  if (label.test(passage.text) && passage.text.replace(label, '') === '') return 'other';
  if (isProse) return 'abstract';
  if (role !== 'abstract') return layout.site === undefined && partOf(passage.text) ? 'abstract' : 'other';
  const isNames = (statement.authors?.length ?? 0) > 1 || statement.isLabelled === true;
  const isText = isEnded || layout.site !== undefined || hintOf(passage.shape) === 'abstract';
  return isNames || statement.facts || boilerplate || !isText ? 'other' : 'abstract';
}

/**
 * The passages of the abstract, or a summary with a label where there is none. Where some shapes are named so, only those; of two that begin alike, one shown in part
 * and one in full, the fuller, though it be hidden.
 */
function chooseAbstract(parts: Part[]): Passage[] {
  const all = parts.filter(({ role }) => role === 'abstract').map(({ passage }) => passage);
  const shown = all.filter(({ isHidden }) => !isHidden);
  const isRepeated = (passage: Passage): boolean =>
    all.some((other) => other !== passage && bodyOf(other).length > bodyOf(passage).length && beginsAlike(other, passage));
  const chosen = (shown.length > 0 ? shown : all).filter((passage) => !isRepeated(passage));
  if (all.length === 0) return parts.filter(({ role, passage }) => role === 'other' && isSummary(passage)).map(({ passage }) => passage);
  const fuller = all.filter((passage) => passage.isHidden && shown.some((one) => beginsAlike(passage, one)));
  return [...new Set([...chosen, ...fuller])];
} // prettier-ignore

const isSummary = ({ text, isHidden }: Passage): boolean => !isHidden && summary.test(text);

/** Characters at the start of an abstract that tell it from others. */
const telling = 60;

const beginsAlike = (one: Passage, other: Passage): boolean => {
  const start = bodyOf(other).slice(0, telling);
  return start.length === telling && bodyOf(one).startsWith(start);
};

/** What is no longer in passages, at its place in their texts joined by `between`. */
function removedFrom(part: Removed['in'], passages: Passage[], between: string, of: (passage: Passage) => Dropped[]): Removed[] {
  let offset = 0;
  return passages.flatMap((passage) => {
    const placed = of(passage).map(({ at, text }) => ({ in: part, at: offset + at, text }));
    offset += passage.text.length + between.length;
    return placed;
  });
} // prettier-ignore

/** What the passages of an item state, and which of them were used up: one that is cut off says more than is read of it. */
function readFactsOf(parts: Part[], titles: Passage[], title: string): { stated: Partial<DigestRecord>; used: Passage[] } {
  const beside = parts.filter(({ role, passage }) => role !== 'title' && role !== 'abstract' && !passage.isHidden);
  const links = [...titles, ...beside.map(({ passage }) => passage)].flatMap((passage) => passage.links);
  const used: Passage[] = [];
  const stated: Partial<DigestRecord> = {};
  const authors: string[] = [];
  let isOpen = false;
  for (const part of beside) {
    const { facts = {}, authors: names = [], isOpen: isOwnOpen = false } = readPart(part);
    const isFirst = authors.length === 0 || part.role === 'authors';
    if (isFirst) authors.push(...names);
    isOpen ||= isFirst && isOwnOpen;
    for (const [key, value] of Object.entries(facts)) Object.assign(stated, { [key]: stated[key as keyof DigestRecord] ?? value });
    const { citation } = part.signs.statement;
    if (citation) stated.venue ??= venueIn(citation, title);
    const isTaken = (isFirst && names.length > 0) || Object.keys(facts).length > 0;
    const isCut = isOwnOpen || part.passage.text.includes('…');
    if (isTaken && !isCut) used.push(part.passage);
  }
  return { stated: { ...(linked(links) ?? addressOf(titles)), ...stated, ...toAuthors([...new Set(authors)], isOpen) }, used };
} // prettier-ignore

/** What a passage states, by its wording and by its role. */
function readPart({ passage: { text, date }, role, signs: { statement } }: Part): Statement {
  const { authors = [], facts, isLabelled, isOpen } = statement;
  if (role === 'authors') return authors.length > 0 ? statement : { ...statement, ...readNames(text) };
  const published = role === 'date' ? (readDate(text) ?? readDate(date?.slice(0, 10) ?? '')) : undefined;
  if (published) return { facts: { ...facts, published } };
  if (role === 'venue' && !facts && authors.length === 0) return { facts: { venue: text } };
  const isList = authors.length > 1 || isLabelled === true;
  return { ...(facts && { facts }), ...(isList && { authors, ...(isOpen && { isOpen }) }) };
}

/** Names of a passage that is known to hold names, with what may stand behind them. */
function readNames(text: string): Statement {
  const list = text.replace(/^[,;·•&\s]+|[,;·•&\s]+$/g, '');
  return list === '' ? {} : readStatement([{ text: `Authors: ${list}` }], 0);
}

/** The page that a title leads to, where it leads to one. */
function addressOf(titles: Passage[]): Partial<DigestRecord> {
  const [link, ...others] = new Set(titles.flatMap(({ links }) => links));
  const url = link !== undefined && others.length === 0 ? lastingLink(unwrapLink(link)) : undefined;
  return url === undefined ? {} : { url };
}

/** What links state, where all of a kind agree; undefined if nothing. */
function linked(all: string[]): Partial<DigestRecord> | undefined {
  const links = all.map(unwrapLink);
  const ids = new Set(links.map(findArxivId).filter((id) => id !== undefined));
  const dois = new Set(links.map(findDoi).filter((found) => found !== undefined));
  const [id] = ids.size === 1 ? ids : [];
  const [doi] = dois.size === 1 ? dois : [];
  if (!id && !doi) return undefined;
  return { ...(id && { arxivId: id, url: `https://arxiv.org/abs/${id}` }), ...(doi && { doi }) };
}
