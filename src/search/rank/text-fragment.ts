import type { Piece } from './pick-reason.ts';

/** Passages that one address may point at. */
const most = 3;

/**
 * The end of an address at which a browser marks the words that were found (`#:~:text=…`, a text fragment of the
 * URL Fragment Text Directives); empty without any.
 */
export function textFragment(pieces: Piece[]): string {
  const passages = pieces.filter(({ hit }) => hit).map(({ text }) => text);
  const different = [...new Set(passages)].filter(Boolean).slice(0, most);
  if (different.length === 0) return '';
  return `#:~:${different.map((text) => `text=${encodePassage(text)}`).join('&')}`;
}

/** A hyphen would be read as the sign that ends or begins a passage's context. */
const encodePassage = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
