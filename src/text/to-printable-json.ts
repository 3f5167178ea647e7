/** What a terminal obeys, reorders or does not show: controls but line feeds, bidi marks, and what has no glyph. */
const unprintable =
  /(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]/gu;

/**
 * JSON to print: `JSON.stringify`, but characters in strings that cannot be seen, or that a terminal obeys, are
 * `\u` escapes too. It parses back to the same value.
 *
 * @param indent blanks by which each level is set in
 */
export function toPrintableJson(value: unknown, indent: number): string {
  return JSON.stringify(value, undefined, indent).replace(unprintable, escapeUnits);
}

/** Each UTF-16 unit of a character as JSON escapes it. */
function escapeUnits(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
