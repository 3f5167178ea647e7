/** What a terminal would obey or reorder instead of showing it: controls, bidi marks, lone surrogates. */
const commands = /[\p{Cc}\p{Bidi_Control}\p{Cs}\u200B\u2028\u2029\u2060-\u2064\uFEFF]/gu;

/** A line that a terminal shows as it is: control characters, line feeds too, come out as `\u{1b}`. */
export function escapeTerminal(text: string): string {
  return text.replace(commands, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
