/** An address as a browser reads it, if it is one of the web (http or https); nothing otherwise. */
export function webAddress(text: string): string | undefined {
  if (!/^https?:\/\/[^\s/]/i.test(text) || /\s/.test(text)) return undefined;
  return URL.parse(text)?.href;
}
