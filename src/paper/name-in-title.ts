const namePattern = /^\s*([^\s:：]{2,30})\s*[:：]\s*\S/u;

/** The one-word name of 2 to 30 characters that a title begins with, before a colon: `PA&DA: Jointly …`. */
export function nameInTitle(title: string): string | undefined {
  return namePattern.exec(title)?.[1];
}
