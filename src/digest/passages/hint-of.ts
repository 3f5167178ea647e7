/** What a document's own names say that a passage holds. */
export type Hint = 'title' | 'authors' | 'abstract' | 'venue' | 'date' | 'other';

/** Words of classes and other names, the surest first. */
const words: [hint: Hint, pattern: RegExp][] = [
  ['other', /(?:^|[-_])(?:tldr|affiliations?|keywords?|subjects?|comments?|descriptor|badges?|tags?|votes?)(?=$|[-_\d])/i],
  ['authors', /(?:^|[-_])(?:authors?|authorlist|creators?|contributors?|byline|authorship|loa)(?=$|[-_\d])/i],
  ['abstract', /(?:^|[-_])(?:abstract|abstr|abs|summary|snippet|teaser|sni)(?=$|[-_\d])/i],
  ['date', /(?:^|[-_])(?:date|datepublished|pubdate|published|year)(?=$|[-_\d])/i],
  ['title', /(?:^|[-_])(?:titles?|headline)(?=$|[-_\d])/i],
  ['venue', /(?:^|[-_])(?:venue|journal|proceedings|conference)(?=$|[-_\d])/i],
]; // prettier-ignore
/** Elements whose names count. */
const depth = 3;

/** Elements within a line, which do not count. */
const within = /^(?:a|abbr|b|em|font|i|mark|small|span|strong|u)$/;

/** What the names of a shape hint at, the innermost first; headings hint at titles. */
export function hintOf(shape: string): Hint | undefined {
  let left = depth;
  for (const element of shape.split('>').reverse()) {
    if (left === 0) return undefined;
    const [tag = '', ...names] = element.split('.');
    if (!within.test(tag)) left -= 1;
    const found = words.find(([, pattern]) => names.some((name) => pattern.test(name)));
    if (found) return found[0];
    if (/^h[1-6]$/.test(tag)) return 'title';
  }
  return undefined;
}
