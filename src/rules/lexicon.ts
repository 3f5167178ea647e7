import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';

/** Words that rules treat alike; a class of `lexicon.yaml`. */
export interface WordClass {
  /** What is ambiguous, or why a word is included. */
  note?: string;
  /** Base forms of verbs; `build/built` if the past is irregular. */
  verbs?: string[];
  /** Singulars of nouns; `index/indices` if the plural is irregular. */
  nouns?: string[];
  /** Words, phrases and marks, which are not inflected; a `*` at either end matches any letters. */
  words?: string[];
  /** A pattern that the name stands for, instead of words. */
  pattern?: string;
  /** Classes that this one includes. */
  of?: string[];
}

/** The classes by name. */
export const lexicon = load(readFileSync(new URL('lexicon.yaml', import.meta.url), 'utf8')) as Record<
  string,
  WordClass
>;

const pasts = ['ed', 'any'];

/**
 * The words of a class in lower case. `PRESENT` gives base forms and third persons (`propose`, `proposes`),
 * `PRESENT-ed` the past, `PRESENT-ing` the present participle, `PRESENT-any` all of these. For nouns, `DATA`
 * gives both numbers, `DATA-one` the singular, `DATA-s` the plural.
 *
 * @throws Error if the lexicon has no such class.
 */
export function wordsOf(name: string): string[] {
  const [key = name, form = ''] = name.split('-');
  const entry = lexicon[key];
  if (!entry) throw new Error(`the lexicon has no class ${key}`);
  return [
    ...(entry.of ?? []).flatMap((other) => wordsOf(form ? `${other}-${form}` : other)),
    ...(entry.words ?? []),
    ...(entry.nouns ?? []).flatMap((noun) => numbersOf(noun, form)),
    ...(entry.verbs ?? []).flatMap((verb) => formsOf(verb, form)),
  ].map((word) => word.toLowerCase());
}

function numbersOf(noun: string, form: string): string[] {
  const [one = noun, many = withS(one)] = noun.split('/');
  return [...(form === 's' ? [] : [one]), ...(form === 'one' ? [] : [many])];
}

function formsOf(verb: string, form: string): string[] {
  const [base = verb, past] = verb.split('/');
  const [head = base, ...rest] = base.split(' ');
  const tail = rest.map((word) => ` ${word}`).join('');
  const forms = [
    ...(form === '' || form === 'any' ? [base, withS(head) + tail] : []),
    ...(pasts.includes(form) ? [past ?? withoutE(head).replace(/(?<=[^aeiou])y$/, 'i') + 'ed' + tail] : []),
    ...(form === 'ing' || form === 'any' ? [withoutE(head) + 'ing' + tail] : []),
  ];
  return forms;
}

const withS = (word: string): string =>
  word.replace(/(?<=[^aeiou])y$/, 'ie').replace(/(?:s|x|ch|sh)$/, '$&e') + 's';
const withoutE = (word: string): string => word.replace(/(?<!e)e$/, '');
