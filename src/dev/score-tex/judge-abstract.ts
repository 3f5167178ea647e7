import type { Nodes } from 'mdast';
import { placeLeaves, setText } from '../../paper/set-text.ts';
import type { Leaf } from '../../paper/set-text.ts';
import { toTree } from '../../tex/to-tree.ts';

/** How one abstract came out. */
export interface JudgedAbstract {
  /** Formulas to be set, as TeX. */
  formulas: string[];
  /** What still looks like TeX in its prose: commands, braces, ties and dollars that are no prices. */
  residual: string[];
  /** Words of the source, commands apart, that the text as set lacks. */
  lost: string[];
}

/** A tilde between words is a tie; before a number, or by itself, it says `about`. */
const texLike = /\\[A-Za-z]+|[{}]|(?<=[\p{L}\p{N}.,)])~(?=\p{L}|\\)|\$(?!\s?\d)/gu;
const accent = /\\(?:['`^"~=.]|[HvucdbkrT](?![A-Za-z]))\s*\{?\\?(\p{L})\}?/gu;
const sourceWord = /(?<![\\\p{L}])\p{L}{3,}(?!\p{L}*\*?\})/gu;

/** Reads an abstract and looks for what a reader should not see, or would miss. */
export function judgeAbstract(source: string, options: { repair: boolean }): JudgedAbstract {
  const { tree } = toTree([source], options);
  const leaves = placeLeaves(tree).map(({ leaf }) => leaf);
  const placed = placeLeaves(tree).filter(({ parent }) => parent.type !== 'link');
  const prose = placed.filter(({ leaf }) => leaf.type === 'text').map(({ leaf }) => leaf.value);
  const shown = lettersOf(`${setText(tree)} ${linksOf(tree).join(' ')}`);
  const words = withoutComments(source).replace(accent, '$1').match(sourceWord) ?? [];
  return {
    formulas: leaves.filter(isFormula).map(({ value }) => value),
    residual: prose.flatMap((text) => text.match(texLike) ?? []),
    lost: words.filter((word) => !shown.includes(lettersOf(word))),
  };
}

/** Letters alone, without accents and case: a word that was taken apart (`\log\log`) is not lost. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[ıøłß]/g, (letter) => ({ ı: 'i', ø: 'o', ł: 'l', ß: 'ss' })[letter] ?? letter)
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');

function linksOf(node: Nodes): string[] {
  const own = node.type === 'link' ? [node.url] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(linksOf)] : own;
}

const isFormula = ({ type }: Leaf): boolean => type === 'inlineMath' || type === 'math';
/** What TeX or HTML would not show: comments, entities, commands that were escaped themselves. */
const withoutComments = (source: string): string =>
  source.replace(/(?<!\\)%.*|&\w+;|\\textbackslash(?:\{\})?\s*[A-Za-z]*/g, ' ');
