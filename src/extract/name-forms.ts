import { looksLike } from '../rules/looks-like.ts';

/** One word with the look of a name: capitals inside, a digit or a sign, or a capital at its head. */
export const isNameLike = (value: string): boolean =>
  !value.includes(' ') && (looksLike(value, 'NameForm') || looksLike(value, 'ShortCapital'));

/** A form that no ordinary word has. */
export const hasNameForm = (value: string): boolean => looksLike(value, 'NameForm');

/** Two ordinary words joined: `Multiple-Instance`, `vision-only`. */
export const isWordPair = (value: string): boolean => looksLike(value, 'WordPair');
