/**
 * What a paper is called where its title is too long: its own name, as plain text. A name of one or two characters
 * tells readers nothing unless the title begins with it, so the title stands for it elsewhere.
 */
export function paperName(ownName: string | undefined, title: string): string {
  if (!ownName) return title;
  return [...ownName].length > 2 || beginsWith(title, ownName) ? ownName : title;
}

const beginsWith = (title: string, name: string): boolean =>
  title.startsWith(name) && !/^[\p{L}\p{N}]/u.test(title.slice(name.length));
