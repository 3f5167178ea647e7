/** Shortens a text to at most `length` UTF-16 units, the ellipsis included. Never splits a character. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
