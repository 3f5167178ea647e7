/** Letters that Unicode does not decompose, in lower case, as plain Latin ones. */
const spelled: Record<string, string> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ŧ: 't', ŋ: 'n', ı: 'i', ĸ: 'k',
}; // prettier-ignore

const wholeLetters = new RegExp(`[${Object.keys(spelled).join('')}]`, 'gu');

/** Spells the letters of a lower-case text that have no plain letter inside (`ł`, `ø`, `ß`) as plain ones. */
export function spellWholeLetters(text: string): string {
  return text.replace(wholeLetters, (letter) => spelled[letter]!);
}
