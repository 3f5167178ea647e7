import { readAuthors } from './read-authors.ts';

/** Where the affiliations begin, behind the authors: "; 1Harbour University, …". */
const affiliations = /[;,.:] (?=1 ?\p{Lu}\p{Ll})/u;
/** A name with the numbers of its affiliations, whose small raised type is lost: "J. Doe1,2*". */
const numbered = /^(\p{L}.*?[\p{L}.])\d{1,2}(?:,\d{1,2})*[*†‡§]?$/u;
/** Fewer authors with numbers prove nothing where no affiliations follow. */
const fewest = 2;

/** Authors of a line whose names all end with the numbers of affiliations, which may follow: "J. Doe1, A. Roe2; 1Harbour University". */
export function readNumberedAuthors(text: string): string[] | undefined {
  if (!/\p{L}\.?\d/u.test(text)) return undefined;
  const [list = '', ...places] = text.split(affiliations);
  const names = list.split(/,? and |[,;] (?!\d)/).map((name) => numbered.exec(name.trim())?.[1]);
  if (names.includes(undefined) || (names.length < fewest && places.length === 0)) return undefined;
  const authors = readAuthors(names.join(', '));
  return authors?.length === names.length ? authors : undefined;
}
