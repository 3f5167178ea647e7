import { findDoi } from './find-identifiers.ts';
import { kindOf } from './find-boilerplate.ts';
import { labelOf } from './label-of.ts';
import type { Facts } from './facts.ts';
import { readFacts } from './read-facts.ts';
import { isPlace, readLooseImprint } from './read-imprint.ts';

/** What a line between the title and the text of a paper may state, if the digest's other papers have the like. */
export interface Aside {
  /** The DOI that a part of the line is, and all that the line names, also those of other works. */
  doi?: string;
  dois: string[];
  /** Where and when the paper appeared. */
  imprint?: Pick<Facts, 'venue' | 'published'>;
  /** A date with a label in front. */
  published?: string;
}

/** Longest line that is read, in characters. */
const longest = 300;
const anyDoi = /(?<![\d.])10\.\d{4,9}\/[^\s,;|]{1,150}/g;
/** A DOI that stands by itself, where a part of the line begins: "Tides 3, 1-9. doi: 10.1000/1", but not "Comment on doi:10.1000/1". */
const ownDoi =
  /(?:^|[.,;|•·—–)\]] *)(?:doi\s?[:：]?\s*)?(?:https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/[^\s,;|]{1,150})/iu;
/** What divides the parts of a line; a full stop does so behind words and numbers, not behind initials. */
const divider = /\s+[|·•]\s+|(?<=[\p{Ll}\d)])[.;] (?=\S)/u;

/** Reads what a line may state; undefined if it is nothing that papers have. */
export function readAside(text: string): Aside | undefined {
  if (text.length > longest || !/\d/.test(text)) return undefined;
  const dois = [...new Set([...text.matchAll(anyDoi)].map(([object]) => trim(object)))];
  const imprint = readLooseImprint(text);
  const own = dois.length === 1 && isOwn(text) ? ownDoi.exec(text) : null;
  const doi = own && (imprint || isOfPaper(text.slice(0, own.index))) ? own[1] : undefined;
  const published = text
    .split(divider)
    .filter((part) => !/^updated\b/i.test(part))
    .map(readDated)
    .find(Boolean);
  if (dois.length === 0 && !imprint && !published) return undefined;
  return {
    dois,
    ...(doi && { doi: trim(doi) }),
    ...(imprint && { imprint }),
    ...(published && { published }),
  };
}

/** Whether what stands before a DOI says where the paper appeared, or nothing of another work: "Tides 3", "Open access |". */
function isOfPaper(before: string): boolean {
  const words = before.replace(/[\s|·•,;.]+$/u, '');
  if (words === '' || kindOf(words) || readFacts(words)) return true;
  return /\d/.test(words) && isPlace(words.replace(/[\W\d]+$/u, ''));
}

/** Whether a line has no label but that of a DOI: "Data: 10.1000/1" names something else than the paper. */
const isOwn = (text: string): boolean => (labelOf(text) ?? 'doi') === 'doi';

const trim = (object: string): string =>
  (findDoi(`https://doi.org/${object}`) ?? object).replace(/[.)\]]+$/, '');

/** The date that a part of a line states alone. */
function readDated(part: string): string | undefined {
  const facts = readFacts(part.trim()) ?? {};
  return Object.keys(facts).length === 1 ? facts.published : undefined;
}
