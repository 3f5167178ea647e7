/**
 * Characters that no page may hold: controls, bidi marks, overrides and isolates, zero-width space, word joiner
 * and its neighbours, byte order mark, tags, noncharacters and lone surrogates. They hide text, reorder it, reach
 * terminals or break XML. The joiners U+200C and U+200D shape real scripts: see `strayJoiners`.
 */
const unprintable =
  /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u200B\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** Joiners that do not stand between letters, marks or emoji, where nothing is there to join. */
const strayJoiners =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\uFE0F])[\u200C\u200D]+|[\u200C\u200D]+(?![\p{L}\p{M}\p{Extended_Pictographic}])/gu;

/** Characters that `cleanText` drops without a trace; what separates words becomes a blank before. */
export const unseen = new RegExp(`${unprintable.source}|${strayJoiners.source}`, 'gu');

/** All that separates words or ends lines, but the no-break space, which is meant. */
export const separators = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;

/** Runs of blanks. */
const blanks = / {2,}/g;

/**
 * Text that is safe to write anywhere: without unprintable characters, white space as single blanks, none at
 * the ends. May come out empty. Idempotent. Rules measured in about 170 builds; see `SECURITY.md`.
 */
export function cleanText(text: string): string {
  return cleanInline(text).trim();
}

/** As `cleanText`, but blanks at the ends stay: for a text between two others. */
export function cleanInline(text: string): string {
  const printable = text.replace(separators, ' ').replace(unprintable, '').replace(strayJoiners, '');
  return printable.replace(blanks, ' ');
}
