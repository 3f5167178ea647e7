import { slugCandidates } from '../../paper/slug.ts';

/** A paper that needs a slug. */
export interface SlugRequest {
  /** Of its first record. */
  hash: string;
  /** In plain text, as a reader sees it. */
  title: string;
}

/**
 * Chooses a slug for each new paper: its first candidate that is free, in the order of the papers.
 *
 * @param taken all slugs in use, former addresses among them
 */
export function chooseSlugs(requests: SlugRequest[], taken: ReadonlySet<string>): string[] {
  const used = new Set(taken);
  return requests.map(({ hash, title }) => {
    const slug = slugCandidates(title, hash).find((name) => !used.has(name)) ?? `paper-${hash}`;
    used.add(slug);
    return slug;
  });
}
