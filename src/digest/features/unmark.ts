const boldLabel = /^(?:[-*] )?(\*\*|__|''')([^*_']{1,30}?) ?[:：]? ?\1 ?[:：]? ?/;
const field = /^(?:[-*•] )?(\p{L}[\p{L} ]{0,24}) ?::\s?/u;
/** A bullet before a label. */
const bullet = /^[-*•] (?=\p{L}[\p{L} ]{0,24}[:：] ?\S)/u;
/** A property of Org mode. */
const property = /^:(\p{L}[\p{L}_]{1,24}): +/u;
/** Every label has one. */
const sign = /[:：*_]/;
/** Longest label with its marks, in characters. */
const longest = 60;

/** A line of Markdown, or of a wiki, whose label is set in bold or ends in two colons, as plain text: "**Authors:** Ada" becomes "Authors: Ada". */
export function unmark(text: string): string {
  const head = text.slice(0, longest);
  if (!sign.test(head)) return text;
  if (property.test(head)) return text.replace(property, '$1: ');
  return boldLabel.test(head) || field.test(head) || bullet.test(head)
    ? text.replace(boldLabel, '$2: ').replace(field, '$1: ').replace(bullet, '')
    : text;
}
