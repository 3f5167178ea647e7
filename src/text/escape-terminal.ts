/**
 * Characters that terminals obey or reorder instead of showing them: controls, bidi marks, lone surrogates.
 */
const commands = /[\p{Cc}\p{Bidi_Control}\p{Cs}\u200B\u2028\u2029\u2060-\u2064\uFEFF]/gu;

/**
 * Makes a line safe to print on a terminal: control characters, including line feeds, become `\u{1b}` and the
 * like.
 */
export function escapeTerminal(text: string): string {
  return text.replace(commands, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
