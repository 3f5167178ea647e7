/** At most `length` UTF-16 units of a text, an ellipsis at the end of what was cut; no character is halved. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
