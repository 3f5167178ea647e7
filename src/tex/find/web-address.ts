/** A web address (http or https) in the form that a browser gives it; undefined if the text is not one. */
export function webAddress(text: string): string | undefined {
  if (!/^https?:\/\/[^\s/]/i.test(text) || /\s/.test(text)) return undefined;
  return URL.parse(text)?.href;
}
