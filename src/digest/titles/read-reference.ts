import { readAuthors } from '../features/read-authors.ts';
import { readFacts } from '../features/read-facts.ts';

/** A paper's title in a reference, as characters `start` (inclusive) to `end` (exclusive), and what stands round it. */
export interface Reference {
  start: number;
  end: number;
  authors: string[];
  /** Year. */
  published?: string;
  doi?: string;
}

/** Longest reference, in characters. */
const longest = 1000;

/** Styles of references, each with its authors and title as named groups. */
const styles = [
  // Lists of working papers: Grace Hopper & Ada Lovelace (1952): Compiling by Hand
  /^(?<authors>[^,]{3,400}?)\s+\((?<year>(?:19|20)\d\d)\):\s+(?<title>[^\s\p{Pd}](?:(?!\.\s).){8,300})$/du,
  // APA, Harvard: Hopper, G., & Lovelace, A. (1952). Compiling by Hand. Journal of Tides, 12(3), 45-67.
  /^(?<authors>.{3,400}?)\s+\((?<year>(?:19|20)\d\d)[a-z]?(?:, [^)]{1,20})?\)[.,:]?\s+(?<title>\P{Pd}.{8,300}?[?!]?)(?:\.|(?<=[?!])(?=[^.]*\.?$))\s+\p{Lu}.{2,}$/du,
  // IEEE, MLA, Chicago: G. Hopper and A. Lovelace, "Compiling by Hand," Journal of Tides, vol. 12, 1952. The place may be missing.
  /^(?<authors>.{3,400}?)(?:[.,]|(?<=,[^:]{2,40}):)\s+["“«„]\s?(?<title>.{8,300}?)[.,]?\s?["”»“](?:[.,]|,?\s+.{2,})?$/du,
  // Vancouver: Hopper G, Lovelace AK. Compiling by hand. J Tides. 1952;12(3):45-67.
  /^(?<authors>(?:\p{Lu}[\p{L}’'-]+ \p{Lu}{1,3}(?:, (?:et al)?)?){1,40})\.\s+(?<title>.{8,300}?[?!]?)(?:\.|(?<=[?!])(?=[^.]*\.?$))\s+\p{Lu}[^;]{2,120}?(?:19|20)\d\d.*$/du,
  // ACM: Grace Hopper and Ada Lovelace. 1952. Compiling by Hand. Journal of Tides 12, 3 (1952), 45-67.
  /^(?<authors>(?:[^.]|(?<=\p{Lu})\.)+)\.\s+(?<year>(?:19|20)\d\d)\.\s+(?<title>.{8,300}?[?!]?)(?:\.|(?<=[?!]))\s.*$/du,
  // HAL: Grace Hopper, Ada Lovelace. Compiling by Hand. Journal of Tides, 1952, 12 (3), pp.45-67. ⟨10.1000/1952⟩. ⟨hal-01952⟩
  /^(?<authors>(?:[^.]|(?<=\p{Lu})\.)+)\.\s+(?<title>.{8,300}?)(?<! (?:St|Mt|Dr|vs))\.\s+\p{Lu}.{0,400}(?:19|20)\d\d.{0,400}⟨[^⟩]{4,80}⟩\.?$/du,
  // Lists of papers: Grace Hopper, Ada Lovelace. Compiling by Hand. Journal of Tides, 1952, 12(3), 45-67. Numbers may be missing.
  /^(?<authors>(?:[^.]|(?<=\p{Lu})\.)+)\.\s+(?<title>.{8,300}?[?!]?)(?:(?<! (?:St|Mt|Dr|vs))\.|(?<=[?!]))\s+(?:\p{Lu}[^.]{2,120}(?:,\s|\s\())?(?:19|20)\d\d\)?(?:, ?\d[\d ():,–-]{0,30})?\.?(?: (?:https?:|doi)\S*(?: \S+)?)?$/du,
];

/** Its number or key in a list. */
const numbered = /^(?:\[(?:\d{1,4}|(?=[^\]]*\d)[\p{L}\d+–-]{2,24})\]|\d{1,4}[.)])\s+/u;

/** The first author of MLA: "Hopper, Grace, and Ada Lovelace". */
const lastFirst = /^(\p{Lu}[\p{L}’'-]+), (\p{Lu}[\p{L}.’' -]*?)(?=, and |,? et al|$)/u;

const readNames = (list: string): string[] | undefined =>
  readAuthors(list) ?? readAuthors(list.replace(lastFirst, '$2 $1')) ?? readCapitals(list);

/** Names in capitals throughout: "GRACE HOPPER and ADA LOVELACE". */
function readCapitals(list: string): string[] | undefined {
  if (!/^(?:[^\p{Ll}]|(?<= )\p{Ll}{1,3}(?= ))+$/u.test(list)) return undefined;
  const names = readAuthors(list.replace(/(?<=\p{L})\p{Lu}+/gu, (rest) => rest.toLowerCase()));
  return names?.map((name) => name.toUpperCase());
}

/** Reads a line that is the reference of a paper; undefined for other text. */
export function readReference(text: string): Reference | undefined {
  if (text.length > longest) return undefined;
  const offset = numbered.exec(text)?.[0].length ?? 0;
  const reference = text.slice(offset);
  for (const style of styles) {
    const { groups = {}, indices } = style.exec(reference) ?? {};
    const authors = groups.authors ? readNames(groups.authors) : undefined;
    const place = indices?.groups?.title;
    if (!authors || !place) continue;
    const rest = reference.slice(place[1]);
    const published = groups.year ?? yearOf(rest);
    const object = doiIn(rest);
    return {
      start: offset + place[0],
      end: offset + place[1],
      authors,
      ...(published && { published }),
      ...(object && { doi: object }),
    };
  }
  return undefined;
}

/** The DOI behind a title. */
const doiIn = (rest: string): string | undefined =>
  rest
    .split(/\s+\(?/)
    .map((word) => readFacts(word.replace(/^⟨|[.,;)⟩]+$/g, ''))?.doi)
    .find(Boolean);

/** Numbers that may look like years: pages, and those within addresses. */
const others = /\S*(?:https?:|10\.)\S*|\bp{1,2}\.?\s*\S+|\d+\s?[-–]\s?\d+/gu;

/** The year behind a title; undefined if several differ, as a conference's name may have one of its own. */
function yearOf(rest: string): string | undefined {
  const years = new Set(rest.replace(others, ' ').match(/(?<!\d)(?:19|20)\d\d(?!\d)/g));
  return years.size === 1 ? [...years][0] : undefined;
}
