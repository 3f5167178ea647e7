/** Source of a pattern for one word with the look of a name: capitals inside, digits, signs (`QuIP#`, `VO-DP`). */
export const nameWord = String.raw`(?:\p{Lu}[\p{L}\p{N}]*|\p{Ll}*\p{Lu}[\p{L}\p{N}]*|\p{L}+\d[\p{L}\p{N}]*|\d\p{Lu}[\p{L}\p{N}]+)(?:[-&.^_∞/][\p{L}\p{N}+#$\\]+|[+#$][\p{L}\p{N}\\]*)*[+#]*`;

/** Source of a pattern for words that lead to a name: `called`, `which we term`. */
export const naming = String.raw`(?:called|termed|dubbed|coined|named|denoted(?:\s+as)?|referred\s+to\s+as|which\s+we\s+(?:call|term|name|dub)|[Ww]e\s+(?:call|term|name|dub)(?:\s+(?:it|this|our|the)\b[^,.]{0,30}?)?)`;

/** Source of a pattern for what stands in double quotes, group 1. */
export const quotedWords = String.raw`["“]([^"”]{2,40})["”]`;

/** One word with the look of a name: capitals inside, a digit or a sign, or a capital at its head. */
export function isNameLike(value: string): boolean {
  if (/\s/.test(value)) return false;
  return hasNameForm(value) || /^\p{Lu}\p{Ll}{1,14}$/u.test(value);
}

/** A form that no ordinary word has. */
export function hasNameForm(value: string): boolean {
  return /\p{L}.*\p{Lu}|\p{L}.*\d|^\d\p{Lu}.*\p{Ll}|\p{L}.*[+#&]|\$|∞/u.test(value);
}

/** Two ordinary words joined: `Multiple-Instance`, `vision-only`. */
export const isWordPair = (value: string): boolean => /^\p{Lu}?\p{Ll}+(?:-\p{Lu}?\p{Ll}+)+$/u.test(value);
