import { listWords } from '../text/list-words.ts';
import words from './words.json' with { type: 'json' };

/** Names of macros for the paper's own name: `\method`, `\ourmodel`, `\codename`. */
export const placeholders = new RegExp(
  `^(?:our|the|my)?_?(?:${listWords(words.ownWork.words).join('|')})(?:name)?s?$`,
  'i',
);
