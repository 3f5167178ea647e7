/** A paper to suggest. */
export interface Offer {
  url: string;
  title: string;
}

const offered = 3;
/** Least Dice coefficient of a suggestion. */
const leastAlike = 0.25;

/**
 * Up to three papers whose slugs or titles are most similar to the last part of a URL, the most similar first, by
 * Dice's coefficient over letter trigrams.
 */
export function closestPapers<T extends Offer>(path: string, papers: T[]): T[] {
  const asked = trigrams(lastPart(path));
  return papers
    .map((paper) => ({
      paper,
      score: Math.max(
        diceCoefficient(asked, trigrams(lastPart(paper.url))),
        diceCoefficient(asked, trigrams(paper.title)),
      ),
    }))
    .filter(({ score }) => score >= leastAlike)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, offered)
    .map(({ paper }) => paper);
}

/** The last part of a path: the slug of a paper. */
export const lastPart = (path: string): string => path.split('/').filter(Boolean).at(-1) ?? '';

function trigrams(text: string): Set<string> {
  const letters = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 2) }, (_, at) => letters.slice(at, at + 3)),
  );
}

function diceCoefficient(a: Set<string>, b: Set<string>): number {
  return a.size + b.size === 0 ? 0 : (2 * a.intersection(b).size) / (a.size + b.size);
}
