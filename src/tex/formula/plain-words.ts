/** Commands whose argument is words; bold and typewriter mathematics counts only if it spells a name. */
const worded =
  /^\s*\\(?:text(?:bf|it|sc|tt|sf|rm|normal|up)?|mbox|emph|math(?:bf|tt)(?=\s?\{\p{Lu}[^{}]{2}))\s?\{([^{}]*)\}\s*$/u;

/**
 * The text of a formula that holds only words (`\textbf{FooNet}`); undefined otherwise. A single letter is a
 * variable.
 */
export function plainWords(tex: string): string | undefined {
  const words = worded
    .exec(tex)?.[1]
    ?.replace(/\\([_&%#])|\\[ ,]|~/g, (_, sign?: string) => sign ?? ' ')
    .trim();
  return words && /^\p{L}[\p{L}\p{N} .,:+&'’_-]*[\p{L}\p{N}+]$/u.test(words) ? words : undefined;
}
