import { leavesOut, readAuthors } from '../features/read-authors.ts';
import { readDatedAuthors } from '../features/read-dated-authors.ts';
import type { Tail } from '../features/facts.ts';
import { readFacts } from '../features/read-facts.ts';
import { readPlacedImprint } from '../features/read-imprint.ts';
import { isMost } from './cut.ts';

/** A tail in brackets, which may hold others: "(Ada Lovelace; Tides 3(1), 2025)"; and one behind a dash. */
const bracketed = /(?<!\s)\s*(?:\(((?:[^()]|\([^()]*\)){4,200})\)|\[([^[\]]{4,200})\])\.?$/u;
const dashed = /(?<!\s)\s+(?:[—–-]|--) (\P{Pd}[^—–]{3,200}?\(?(?:19|20)\d\d\)?)\.?$/u;
const ended = /^(?:(.*[^\s,(])[\s,(]+)?((?:19|20)\d\d)[a-z]?\)?$/u;
/** Words as names of people, journals and meetings have them. */
const named =
  /^(?:(?:\p{Lu}[\p{L}\p{N}.'’:-]*|\d[\d:.()–-]*|al\.?|et|and|und|y|&|of|the|in|on|for|der|die|für|de|la|van|von),? ?)*$/u;
/** Surnames of whom others are left out, or of two: "Doe et al., 2025". */
const surnames = /^\p{Lu}[\p{L}’'-]+ (?:et al\.?|(?:and|&) \p{Lu}[\p{L}’'-]+),? \(?(?:19|20)\d\d[a-z]?\)?$/u;

/** Where a tail begins that names authors, in a title that ends with it; and whether nothing else ends so. */
export function findNamedTail(title: string): { at: number; isSure: boolean } | undefined {
  const found = findTails(title).find(({ tail, content }) => tail?.authors ?? surnames.test(content));
  if (!found || found.at === 0) return undefined;
  const { at, tail } = found;
  return { at, isSure: tail?.authors?.length !== 1 || tail.isOpen === true || tail.venue !== undefined };
}

/** What may be the tail of a title, by where it begins. */
function findTails(text: string): { at: number; content: string; tail: Tail | undefined }[] {
  return [bracketed, dashed].flatMap((form) => {
    const found = form.exec(text);
    const content = (found?.[1] ?? found?.[2] ?? '').trim();
    return found ? [{ at: found.index, content, tail: readDivided(content) ?? readWhole(content) }] : [];
  });
}

/** A tail that is a year and nothing else. */
const bareYear = /[([—–-]\s*(?:19|20)\d\d[a-z]?\s*[)\]]?\.?$/u;
/** How many years the papers of a digest may lie apart; those of events lie further apart. */
const range = 5;

const isYearOnly = (tail: Tail | undefined): boolean =>
  tail?.published !== undefined && Object.keys(tail).length === 1;

/**
 * Reads what the titles of a digest end with: "(Ada Lovelace, Grace Hopper; Tide Letters 12, 2025)", "[Tides, 2024]", "— Ada
 * Lovelace et al., 2025". A name alone may be a journal's: it is an author where most tails list several. What several
 * lists end with is no author, but where the papers appeared; what several have without a year is a topic. Years behind
 * other words are those of events if they lie far apart: "(Kobe, 1995)".
 */
export function readTails(texts: string[]): (Tail | undefined)[] {
  const tails = texts.map((text) => {
    const found = findTails(text).flatMap(({ tail }) => tail ?? []);
    return found.find(({ authors }) => authors) ?? found[0];
  });
  const years = tails.flatMap((tail, at) => (isYearOnly(tail) && !bareYear.test(texts[at]!) ? Number(tail!.published!.slice(0, 4)) : [])); // prettier-ignore
  const areRecent = Math.max(...years) - Math.min(...years) <= range;
  const lists = tails.filter((tail) => tail?.authors && tail.venue === undefined);
  const several = lists.filter((tail) => tail!.authors!.length > 1);
  const lasts = several.map((tail) => tail!.authors!.at(-1)!);
  const places = new Set(lasts.filter((name, at) => lasts.indexOf(name) < at));
  const undated = lists.flatMap((tail) => (tail!.published ? [] : tail!.authors!));
  const topics = new Set(undated.filter((name, at) => undated.indexOf(name) < at));
  const areListed = isMost(several.length, texts.filter(Boolean).length);
  return tails.map((tail, at) => {
    if (isYearOnly(tail) && !areRecent && !bareYear.test(texts[at]!)) return undefined;
    if (!tail?.authors || tail.venue !== undefined) return tail;
    const { authors, isOpen, ...rest } = tail;
    if (!tail.published && authors.some((name) => topics.has(name))) return undefined;
    const isSure = authors.length > 1 || isOpen === true || areListed;
    if (places.size === 0) return isSure ? tail : rest;
    const venue = authors.at(-1)!;
    return places.has(venue) && authors.length > 1 ? { ...rest, authors: authors.slice(0, -1), venue } : rest;
  });
}

/** Authors, and behind a semicolon the journal, its volume and the year. */
function readDivided(content: string): Tail | undefined {
  const at = content.lastIndexOf(';');
  const place = at < 0 ? undefined : readPlacedImprint(content.slice(at + 1).trim());
  if (!place) return undefined;
  const list = content.slice(0, at).trim();
  const authors = readFullNames(list);
  const { venue, published, isNumbered } = place;
  if (!authors || (authors.length === 1 && !isNumbered))
    return { ...(isNumbered && venue && { venue }), published };
  return { authors, ...(leavesOut(list) && { isOpen: true }), ...(venue && { venue }), published };
}

function readWhole(content: string): Tail | undefined {
  const facts = readFacts(content);
  if (facts && Object.keys(facts).length > 0) return facts;
  const [, before = '', published] = ended.exec(content) ?? [];
  const list = published ? before : content;
  const authors = readFullNames(list);
  if (authors) return { authors, ...(leavesOut(list) && { isOpen: true }), ...(published && { published }) };
  return published && named.test(before) ? { published } : undefined;
}

/** Names with first names; "Doe, Roe" may be one name or two. */
function readFullNames(list: string): string[] | undefined {
  const authors = readDatedAuthors(list)?.authors ?? readAuthors(list);
  const isOne = authors?.length === 1 && list.includes(',') && !leavesOut(list);
  return isOne || !authors?.every((name) => name.includes(' ')) ? undefined : authors;
}
