/**
 * Characters that terminals obey, reorder or do not show: controls except line feeds, bidi marks, and
 * characters without a glyph.
 */
const unprintable =
  /(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]/gu;

/**
 * JSON for printing: like `JSON.stringify`, but characters that are invisible, or that a terminal would obey,
 * become `\u` escapes. Parses back to the same value.
 *
 * @param indent the number of spaces for each level
 */
export function toPrintableJson(value: unknown, indent: number): string {
  return JSON.stringify(value, undefined, indent).replace(unprintable, escapeUnits);
}

/** The UTF-16 units of a character as JSON escapes. */
function escapeUnits(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
