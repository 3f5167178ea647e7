const namePattern = /^\s*([^\s:：]{2,30})\s*[:：]\s*\S/u;

/**
 * The name at the beginning of a title: one word of 2 to 30 characters before a colon, as in `PA&DA: Jointly
 * …`; undefined if there is none.
 */
export function nameInTitle(title: string): string | undefined {
  return namePattern.exec(title)?.[1];
}
