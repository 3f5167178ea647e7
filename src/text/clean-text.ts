/**
 * Characters that no page may hold: controls, bidi marks, overrides and isolates, tags, noncharacters, lone
 * surrogates, and all that Unicode calls default ignorable, from the soft hyphen to the Hangul fillers. They
 * hide text, split words invisibly, reorder them, affect terminals or break XML. The joiners U+200C and
 * U+200D, which some scripts need, and variation selectors, which select glyphs, are handled below.
 */
const unprintable =
  /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u180E\uFFF9-\uFFFB]|(?!\u200C|\u200D|[\u180B-\u180F]|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}])\p{Default_Ignorable_Code_Point}/gu;

/** Joiners that are not between letters, marks or emoji, and so join nothing. */
const strayJoiners =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\uFE0F])[\u200C\u200D]+|[\u200C\u200D]+(?![\p{L}\p{M}\p{Extended_Pictographic}])/gu;

/**
 * Variation selectors after something without variants: a space, a letter of these scripts, another selector.
 */
const straySelectors =
  /(?:[\u180B-\u180F]|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}])(?<=(?:^|[\s\p{C}\p{Default_Ignorable_Code_Point}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]).)/gu;

/**
 * Characters that `cleanText` drops, in this order: a selector may protect a joiner, but a joiner no
 * selector. Separators have been replaced with spaces before.
 */
export const unseen = [unprintable, straySelectors, strayJoiners];

/**
 * Characters that separate words or lines, including the blank Braille pattern, but not the no-break space,
 * which is intentional.
 */
export const separators = /[\t\n\v\f\r\u0085\u2028\u2029\u2800]+/gu;

/** Spaces before another space. */
const doubled = / (?= )/g;

/** White space that `cleanText` drops last. */
export const folded = [doubled, /^\s+/g, /(?<!\s)\s+$/g];

/**
 * Text that is safe to write anywhere: without unprintable characters, with single spaces and none at the
 * ends. May be empty. Idempotent. The rules were tested in about 170 builds; see `SECURITY.md`.
 */
export function cleanText(text: string): string {
  return cleanInline(text).trim();
}

/** Like `cleanText`, but keeps spaces at the ends: for a text between two others. */
export function cleanInline(text: string): string {
  if (isPlain(text)) return text.includes('  ') ? text.replace(doubled, '') : text;
  return [...unseen, doubled].reduce(
    (rest, pattern) => rest.replace(pattern, ''),
    text.replace(separators, ' '),
  );
}

/**
 * Whether nothing but spaces may be folded in a text: nearly all texts consist of characters that no other rule
 * concerns, and looking for these alone is ten times as fast.
 */
export const isPlain = (text: string): boolean => !rare.test(text);

const rare = /[^\x20-\x7E\xA0-\xAC\xAE-\u02FF\u2010-\u2027\u2030-\u205E\u4E00-\u9FFF]/;

/** Whether a text holds characters that no page may hold, or white space other than spaces. */
export function holdsUnseen(text: string): boolean {
  return [...unseen, separators].some((pattern) => text.search(pattern) >= 0);
}
