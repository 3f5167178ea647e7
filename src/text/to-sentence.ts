/**
 * A message as a sentence, so that another can follow: `not valid` becomes `Not valid.` A first word that is
 * code or a name (`codeStatus: …`, `\foo`) keeps its case.
 */
export function toSentence(message: string): string {
  const text = message.trim().replace(/^\p{Ll}(?=\p{Ll}*(?:[\s,]|$))/u, (letter) => letter.toUpperCase());
  return text === '' || /[.!?…。！？]["'”’)]?$/u.test(text) ? text : `${text}.`;
}
