import { termsOf } from './terms-of.ts';
import { textVectors } from './text-vectors.ts';
import type { TextVector } from './text-vectors.ts';

/** A paper to compare. */
export interface ComparedPaper {
  slug: string;
  /** Title and abstract as plain text. */
  text: string;
}

/** A paper that is similar to another. */
export interface RelatedPaper {
  slug: string;
  /** Terms in both texts, as the first one spells them; the most informative first. */
  reasons: string[];
}

const relatedCount = 5;
const reasonCount = 2;
/** Terms in more than this share of the papers are ignored, unless there are only two. */
const maxFrequency = 0.1;
/** Most terms of a paper that are looked up, which limits the work in large libraries. */
const queryTerms = 40;

/** Papers with a lower cosine similarity share terms only by chance. */
const minimumSimilarity = 0.02;
/** Pairs of words are more informative to readers than their weight suggests. */
const pairBonus = 2;

/** A paper's vector, and its spellings of each term: lower case to the first as written. */
interface Profile {
  weights: TextVector;
  surfaces: Map<string, Map<string, string>>;
}

/**
 * Up to five similar papers for each paper, by slug, the most similar first: by cosine similarity of TF-IDF vectors over
 * word stems and pairs of stems (Salton and Buckley, 1988), with an inverted index. Similar papers share at least two
 * literal terms that occur in at most a tenth of the papers.
 */
export function relatedPapers(papers: ComparedPaper[]): Map<string, RelatedPaper[]> {
  const profiles = toProfiles(papers.map(({ text }) => text));
  const index = invert(profiles);
  return new Map(
    papers.map(({ slug }, at) => {
      const found: RelatedPaper[] = [];
      for (const other of rank(at, profiles, index)) {
        const reasons = reasonsFor(profiles[at]!, profiles[other]!);
        if (reasons.length === reasonCount) found.push({ slug: papers[other]!.slug, reasons });
        if (found.length === relatedCount) break;
      }
      return [slug, found];
    }),
  );
}

function toProfiles(texts: string[]): Profile[] {
  const vectors = textVectors(texts, maxFrequency);
  return texts.map((text, at) => ({ weights: vectors[at]!, surfaces: surfacesOf(text) }));
}

function surfacesOf(text: string): Profile['surfaces'] {
  const surfaces: Profile['surfaces'] = new Map();
  for (const { stem, surface } of termsOf(text)) {
    const spellings = surfaces.get(stem) ?? new Map<string, string>();
    if (!spellings.has(surface.toLowerCase())) spellings.set(surface.toLowerCase(), surface);
    surfaces.set(stem, spellings);
  }
  return surfaces;
}

/** The inverted index: stem to the papers that contain it, with its weight in each. */
function invert(profiles: Profile[]): Map<string, [number, number][]> {
  const index = new Map<string, [number, number][]>();
  for (const [at, { weights }] of profiles.entries()) {
    for (const [stem, weight] of weights) {
      const holders = index.get(stem) ?? [];
      holders.push([at, weight]);
      index.set(stem, holders);
    }
  }
  return index;
}

/** Indexes of the papers similar to one, the most similar first; ties stay in order. */
function rank(at: number, profiles: Profile[], index: Map<string, [number, number][]>): number[] {
  const scores = new Map<number, number>();
  const query = [...profiles[at]!.weights].toSorted((a, b) => b[1] - a[1]).slice(0, queryTerms);
  for (const [stem, weight] of query) {
    for (const [other, otherWeight] of index.get(stem)!) {
      if (other !== at) scores.set(other, (scores.get(other) ?? 0) + weight * otherWeight);
    }
  }
  return [...scores]
    .filter(([, score]) => score >= minimumSimilarity)
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([other]) => other);
}

function reasonsFor(own: Profile, other: Profile): string[] {
  const shared = [...own.weights]
    .map(([stem, weight]) => ({ stem, score: weight * (other.weights.get(stem) ?? 0) }))
    .filter(({ score }) => score > 0)
    .map(({ stem, score }) => ({ stem, score: stem.includes(' ') ? score * pairBonus : score }))
    .toSorted((a, b) => b.score - a.score || a.stem.localeCompare(b.stem));
  const reasons: { stem: string; surface: string }[] = [];
  for (const { stem } of shared) {
    const surface = sharedSurface(own.surfaces.get(stem)!, other.surfaces.get(stem)!);
    if (surface === undefined || reasons.some((reason) => overlap(reason.stem, stem))) continue;
    reasons.push({ stem, surface });
    if (reasons.length === reasonCount) break;
  }
  return reasons.map(({ surface }) => surface);
}

function sharedSurface(own: Map<string, string>, other: Map<string, string>): string | undefined {
  const shared = [...own.keys()].find((lower) => other.has(lower));
  return shared && own.get(shared);
}

/** Whether two terms share a word. */
function overlap(a: string, b: string): boolean {
  const words = new Set(a.split(' '));
  return b.split(' ').some((stem) => words.has(stem));
}
