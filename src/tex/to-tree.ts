import { buildTree } from './build/build-tree.ts';
import { findBracedUnits } from './find/find-braced-units.ts';
import { findDebris } from './find/find-debris.ts';
import { findDegrees } from './find/find-degrees.ts';
import { findFormulas } from './find/find-formulas.ts';
import { findLostBlanks } from './find/find-lost-blanks.ts';
import { findMarkdown } from './find/find-markdown.ts';
import { findNotation } from './notation/find-notation.ts';
import { findTags } from './find/find-tags.ts';
import { findVerbatim } from './find/find-verbatim.ts';
import { layOut } from './build/lay-out.ts';
import { listRepairs } from './build/list-repairs.ts';
import { textPiece } from './piece.ts';
import type { Piece } from './piece.ts';
import { Reporter } from './prose/reporter.ts';
import { scanProse } from './prose/scan-prose.ts';
import { isBareTex } from './is-bare-tex.ts';
import { layered } from './segment.ts';
import type { SetText } from './types.ts';

/** How a text is read. */
export interface TreeOptions {
  /** Whether to repair text that lost its dollars and backslashes (`ell_infty`): see `needsRepair`. */
  repair: boolean;
  /** The paper's own name, for `\method` and similar macros. */
  shortName?: string | undefined;
  /** Whether the text is known to be Markdown, so that `*x*` is emphasis. */
  isMarkdown?: boolean | undefined;
}

/**
 * Reads paragraphs of TeX-flavoured text into a tree. Each difference between the text as set (`setText`) and
 * `paragraphs.join('
 *
 * ')` is a repair; `undoRepairs` restores the source exactly.
 */
export function toTree(paragraphs: string[], options: TreeOptions): SetText {
  return read(paragraphs.join('\n\n'), options, (pieces) => pieces);
}

/** Reads a title into a tree of one paragraph. */
export function toTitleTree(title: string, options: TreeOptions): SetText {
  return read(title, options, (pieces) => pieces.map(onOneLine));
}

function read(source: string, options: TreeOptions, shape: (pieces: Piece[]) => Piece[]): SetText {
  const reporter = new Reporter();
  const known = layered([
    findFormulas(source),
    findTags(source),
    findMarkdown(source, options.isMarkdown ?? false),
    findVerbatim(source),
    findDegrees(source),
    findBracedUnits(source),
    options.repair ? findDebris(source) : [],
  ]);
  const repair = options.repair || isBareTex(source, known);
  const segments = layered([known, findNotation(source, known, repair), findLostBlanks(source)]);
  const pieces = layOut(shape(scanProse(source, { ...options, repair, segments, reporter })));
  return { tree: buildTree(pieces), repairs: listRepairs(pieces), messages: reporter.messages };
}

/**
 * A title has no blocks, and no links, because lists of papers link the title itself. Breaks become spaces,
 * and formulas inline.
 */
function onOneLine(piece: Piece): Piece {
  if (piece.kind === 'math') return { ...piece, kind: 'inlineMath', to: `$${piece.value}$` };
  if ('mark' in piece && piece.mark.type === 'link') return textPiece(piece.from, '', piece.rule);
  const isBlock = piece.kind === 'break' || ('mark' in piece && piece.mark.type.startsWith('list'));
  return isBlock ? textPiece(piece.from, ' ', piece.rule) : piece;
}
