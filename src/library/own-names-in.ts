import type { PaperEntry } from './types.ts';

/** A paper's own name, as another paper writes it. */
export interface OwnNameFound {
  /** The paper whose name it is. */
  slug: string;
  surface: string;
}

/**
 * Returns a function that finds the own names of a library's papers in a text, whether or not the vocabulary has them:
 * only names of one paper, spelled as no ordinary word is.
 */
export function ownNamesIn(papers: PaperEntry[]): (text: string) => OwnNameFound[] {
  const owners = new Map<string, string | undefined>();
  for (const { slug, data } of papers) {
    for (const name of new Set([data.shortName ?? [], data.aliases].flat().filter(isDistinctive)))
      owners.set(name, owners.has(name) ? undefined : slug);
  }
  return (text) =>
    [...new Set(text.match(word))].flatMap((surface) => {
      const slug = owners.get(surface);
      return slug === undefined ? [] : [{ slug, surface }];
    });
}

/** A word with the signs that names have: `SpecDec++`, `LoRA-GA`. */
const word = /[\p{L}\p{N}]+(?:[-&_][\p{L}\p{N}]+)*[+#]*/gu;

/** Whether a name has a capital, digit or sign within it, and is no short acronym, which other papers may use too. */
const isDistinctive = (name: string): boolean =>
  name.length >= 4 &&
  name.match(word)?.[0] === name &&
  /(?!^)[\p{Lu}\p{N}&+#]/u.test(name) &&
  (name.length > 5 || !/^\p{Lu}+$/u.test(name));
