import { looksLike } from '../rules/looks-like.ts';

/** Whether a word looks like a name: it has a capital, or letters with a digit or sign. */
export const isNameLike = (value: string): boolean =>
  !value.includes(' ') && (looksLike(value, 'NameForm') || looksLike(value, 'ShortCapital'));

/** Whether a value has a form that no ordinary word has. */
export const hasNameForm = (value: string): boolean => looksLike(value, 'NameForm');

/** Whether a value is ordinary words joined by hyphens: `Multiple-Instance`, `vision-only`. */
export const isWordPair = (value: string): boolean => looksLike(value, 'WordPair');
