/**
 * Characters that no page may hold: controls, bidi marks, overrides and isolates, tags, noncharacters, lone
 * surrogates, and all that Unicode calls default ignorable, from the soft hyphen to Hangul's fillers. They hide text,
 * part words that look whole, reorder them, reach terminals or break XML. The joiners U+200C and U+200D shape real
 * scripts, and variation selectors choose real glyphs: see the two below.
 */
const unprintable =
  /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u180E\uFFF9-\uFFFB]|(?!\u200C|\u200D|[\u180B-\u180F]|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}])\p{Default_Ignorable_Code_Point}/gu;

/** Joiners that do not stand between letters, marks or emoji, where nothing is there to join. */
const strayJoiners =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\uFE0F])[\u200C\u200D]+|[\u200C\u200D]+(?![\p{L}\p{M}\p{Extended_Pictographic}])/gu;

/** Variation selectors after what has no variants: a blank, a letter of these scripts, another selector. */
const straySelectors =
  /(?:[\u180B-\u180F]|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}])(?<=(?:^|[\s\p{C}\p{Default_Ignorable_Code_Point}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]).)/gu;

/**
 * Characters that `cleanText` drops without a trace, in this order: a selector may shield a joiner, but no joiner a
 * selector. What separates words becomes a blank before.
 */
export const unseen = [unprintable, straySelectors, strayJoiners];

/** All that separates words or ends lines, Braille's blank too, but the no-break space, which is meant. */
export const separators = /[\t\n\v\f\r\u0085\u2028\u2029\u2800]+/gu;

/** Blanks before a blank. */
const doubled = / (?= )/g;

/** White space that `cleanText` drops last. */
export const folded = [doubled, /^\s+/g, /(?<!\s)\s+$/g];

/**
 * Text that is safe to write anywhere: without unprintable characters, white space as single blanks, none at
 * the ends. May come out empty. Idempotent. Rules measured in about 170 builds; see `SECURITY.md`.
 */
export function cleanText(text: string): string {
  return cleanInline(text).trim();
}

/** As `cleanText`, but blanks at the ends stay: for a text between two others. */
export function cleanInline(text: string): string {
  return [...unseen, doubled].reduce(
    (rest, pattern) => rest.replace(pattern, ''),
    text.replace(separators, ' '),
  );
}

/** Whether a text holds what no page may hold, white space but blanks among it. */
export function holdsUnseen(text: string): boolean {
  return [...unseen, separators].some((pattern) => text.search(pattern) >= 0);
}
