/** Letters that Unicode does not decompose, in lower case, and their plain Latin equivalents. */
const spelled: Record<string, string> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ŧ: 't', ŋ: 'n', ı: 'i', ĸ: 'k',
}; // prettier-ignore

const wholeLetters = new RegExp(`[${Object.keys(spelled).join('')}]`, 'gu');

/**
 * Replaces letters that have no plain letter inside (`ł`, `ø`, `ß`) with plain ones, in a lower-case text.
 */
export function spellWholeLetters(text: string): string {
  return text.replace(wholeLetters, (letter) => spelled[letter]!);
}
