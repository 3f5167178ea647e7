import type { Rule } from '../types.ts';

const hidden = /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u;
const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A page with a control character, or with one that turns the direction of the text around it. */
export const hiddenCharacters: Rule = ({ pages }) =>
  pages.flatMap(({ path, source }) => {
    const found = hidden.exec(source);
    if (!found) return [];
    const line = source.slice(0, found.index).split('\n').length;
    return [{ path, message: `line ${line} holds ${codePoint(found[0])}` }];
  });
