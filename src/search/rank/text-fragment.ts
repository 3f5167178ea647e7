import type { Piece } from './pick-reason.ts';

/** Most passages in one URL. */
const most = 3;

/**
 * The text fragment by which browsers highlight the matches on a page (`#:~:text=…`, see URL Fragment Text
 * Directives); empty if there are none.
 */
export function textFragment(pieces: Piece[]): string {
  const passages = pieces.filter(({ hit }) => hit).map(({ text }) => text);
  const different = [...new Set(passages)].filter(Boolean).slice(0, most);
  if (different.length === 0) return '';
  return `#:~:${different.map((text) => `text=${encodePassage(text)}`).join('&')}`;
}

/** A bare hyphen would be read as the delimiter of a passage's context. */
const encodePassage = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
