import type { Line } from './to-lines.ts';

/** Longest running head or foot, in characters. */
const longest = 120;
/** The number of a page with its word, or at the margin across from other words: "Page 2 of 9", "Tides          12". */
const numbered =
  /(?:^|[\s|·•–—-])(?:page|pagina|página|pág\.|seite|blz\.|p\.|s\.) ?(\d{1,4})(?: ?(?:of|\/|von|van|de|sur) ?\d{1,4})?$/i;
const atMargin = /^(?:(\d{1,4}) {4,}\S.*|.*\S {4,}(\d{1,4}))$/;
/** Fewer pages show nothing, nor do fewer whose number has no word. */
const fewest = 2;
const fewestBare = 3;

/** The head or foot of a page, and its number. */
interface Head {
  index: number;
  page: number;
  isBare: boolean;
  shape: string;
}

/**
 * Finds the running heads and feet of pages, by index: lines that are the same but for a page number that goes up by one
 * each time, and the lines that the digest has beside these only.
 */
export function findRunningHeads(lines: Line[]): Set<number> {
  const heads = lines.flatMap((line, index) => toHead(line, index) ?? []);
  const found = new Set<number>();
  for (const group of Map.groupBy(heads, ({ shape }) => shape).values()) {
    if (group.length < (group[0]!.isBare ? fewestBare : fewest)) continue;
    if (group.some(({ page }, at) => at > 0 && page !== group[at - 1]!.page + 1)) continue;
    for (const { index } of group) found.add(index);
  }
  if (found.size > 0) for (const index of findNeighbours(lines, found)) found.add(index);
  return found;
}

function toHead({ text, raw }: Line, index: number): Head | undefined {
  if (text.length > longest) return undefined;
  const match = numbered.exec(text) ?? atMargin.exec(raw.trim());
  const page = match?.[1] ?? match?.[2];
  if (!match || page === undefined) return undefined;
  const shape = match[0].replace(page, '#');
  return {
    index,
    page: Number(page),
    isBare: !numbered.test(text),
    shape: `${text.slice(0, match.index)}${shape}`,
  };
}

/** Lines that stand again and again beside a running head or at an end of the digest, and nowhere else. */
function findNeighbours(lines: Line[], heads: Set<number>): number[] {
  const isBeside = (index: number): boolean => heads.has(index - 1) || heads.has(index + 1);
  const beside = [...heads].flatMap((index) => [index - 1, index + 1]).filter((index) => lines[index]);
  const texts = new Set(beside.filter((index) => !heads.has(index)).map((index) => lines[index]!.text));
  const places = lines.flatMap(({ text }, index) => (texts.has(text) && text.length <= longest ? [index] : [])); // prettier-ignore
  return [...Map.groupBy(places, (index) => lines[index]!.text).values()]
    .filter(
      (group) =>
        group.length > 1 &&
        group.every((index) => isBeside(index) || index === 0 || index === lines.length - 1),
    )
    .flat();
}
