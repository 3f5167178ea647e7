/** A token of text that may be notation. */
export interface Token {
  kind: 'command' | 'word' | 'number' | 'blank' | 'sign';
  text: string;
  /** Offset in the source. */
  start: number;
}

/** `ntimes`, `nlog`, `logn`: what was two words of TeX before the backslash between them went. */
const glued =
  '[A-Za-z](?=(?:times|leq|geq|neq|cdot|infty)(?![A-Za-z]))|[nkmdNTK](?=log(?![A-Za-z]))|log(?=[nkmdNTK](?![A-Za-z]))';
const shape = new RegExp(
  `\\\\[A-Za-z]+|\\\\.|(?<![A-Za-z])(?:${glued})|[A-Za-z]+|\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+(?:\\.\\d+)*|[^\\S\\n]+|[\\s\\S]`,
  'gu',
);

/** Cuts a text into tokens that give it back when put together; the text stands at `offset` of the source. */
export function notationTokens(text: string, offset: number): Token[] {
  return [...text.matchAll(shape)].map(({ 0: token, index }) => ({
    kind: kindOf(token),
    text: token,
    start: offset + index,
  }));
}

function kindOf(token: string): Token['kind'] {
  if (/^\\[A-Za-z]/.test(token)) return 'command';
  if (/^[A-Za-z]/.test(token)) return 'word';
  if (/^\d/.test(token)) return 'number';
  return /^[^\S\n]+$/.test(token) ? 'blank' : 'sign';
}
