/** A paper as an invented digest is told to have it. */
export interface InventedPaper {
  title: string;
  paragraphs: string[];
}

/** How an invented digest is laid out. */
export interface DigestStyle {
  /** Columns that text is wrapped at; 0 for one line a paragraph. */
  width: number;
  lineEnd: '\n' | '\r\n' | '\r';
  /** Lines between title and abstract: authors, identifiers, dates. */
  below: string[];
  /** Blank lines after title, between paragraphs, between papers. */
  gaps: [title: number, paragraph: number, paper: number];
  /** Page boilerplate before all, between papers, after all. */
  boilerplate: [before: string[], between: string[], after: string[]];
}

export const plainStyle: DigestStyle = {
  width: 0,
  lineEnd: '\n',
  below: [],
  gaps: [1, 1, 1],
  boilerplate: [[], [], []],
};

/** The text of a digest that holds the papers in a style: for tests, which know what must be found. */
export function inventDigest(papers: InventedPaper[], style: DigestStyle): string {
  const [before, between, after] = style.boilerplate;
  const [, paragraphGap, paperGap] = style.gaps;
  const lines = papers.flatMap(({ title, paragraphs }, at) => [
    ...(at > 0 ? [...blanks(paperGap), ...between.flatMap((line) => [line, ''])] : []),
    ...wrap(title, style.width),
    ...blanks(style.gaps[0]),
    ...style.below.flatMap((line) => [line, ...blanks(style.gaps[0])]),
    ...paragraphs.flatMap((text, index) => [
      ...(index > 0 ? blanks(paragraphGap) : []),
      ...wrap(text, style.width),
    ]),
  ]);
  const around = (part: string[]): string[] => part.flatMap((line) => [line, '']);
  return [...around(before), ...lines, '', ...around(after)].join(style.lineEnd);
}

const blanks = (count: number): string[] => Array.from({ length: count }, () => '');

function wrap(text: string, width: number): string[] {
  if (width === 0) return [text];
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}
