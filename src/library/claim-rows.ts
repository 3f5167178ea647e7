import { fold } from '../vocabulary/fold.ts';
import { compileTitle } from '../compile/compile-title.ts';
import { isTold } from '../paper/is-told.ts';
import { claimsOf } from './claims.ts';
import type { Claim } from './claims.ts';
import type { LibraryPaper } from './types.ts';

/** What a table says of a claim besides its number, with headings, in the order of columns. */
export const claimColumns = {
  metric: 'Measure',
  dataset: 'Data set',
  model: 'Model',
  task: 'Task',
  baseline: 'Compared with',
} as const;
export type ClaimColumn = keyof typeof claimColumns;

/** What the kinds of claims are called. */
export const claimKinds = {
  level: 'Value',
  gain: 'Difference',
  saving: 'Saving',
  factor: 'Multiple',
} as const;

/** A claim that can be shown without its sentence. */
export interface ClaimRow {
  claim: Claim;
  /** As the abstract spells it; spellings that differ in case, hyphens and blanks only are one. */
  cells: Partial<Record<ClaimColumn, string>>;
  /** Its clause as plain text, with an ellipsis where a sentence went before. */
  quote: string;
}

/** A paper and its claims. */
export interface PaperClaims {
  paper: LibraryPaper;
  rows: ClaimRow[];
}

/** The claims that can be shown without their sentences, by paper, in the library's order, without marks. */
export function claimsByPaper(papers: LibraryPaper[]): PaperClaims[] {
  const told = papers.map((paper) => ({
    paper,
    claims: claimsOf(paper.data, '').filter(({ result }) => isTold(result)),
  }));
  const spellings = commonSpellings(told.flatMap(({ claims }) => claims));
  return told
    .filter(({ claims }) => claims.length > 0)
    .map(({ paper, claims }) => ({
      paper,
      rows: claims.map((claim) => ({ claim, cells: cellsOf(claim, spellings), quote: quoteOf(claim) })),
    }));
}

/** The columns that some claim fills. */
export const filledColumns = (groups: PaperClaims[]): ClaimColumn[] =>
  columnKeys.filter((column) => groups.some(({ rows }) => rows.some(({ cells }) => cells[column])));

const columnKeys = Object.keys(claimColumns) as ClaimColumn[];

/** The first spelling of each value in the library, by column and folded spelling. */
type Spellings = Map<string, string>;

const keyOf = (column: ClaimColumn, spelling: string): string => `${column} ${fold(spelling) || spelling}`;

function commonSpellings(claims: Claim[]): Spellings {
  const spellings: Spellings = new Map();
  for (const { result } of claims) {
    for (const column of columnKeys) {
      const spelling = result[column];
      if (spelling && !spellings.has(keyOf(column, spelling)))
        spellings.set(keyOf(column, spelling), spelling);
    }
  }
  return spellings;
}

/** A level is no distance to its rival's: `49.4 compared with LoRA` would read as one. */
const cellsOf = ({ result }: Claim, spellings: Spellings): ClaimRow['cells'] =>
  Object.fromEntries(
    columnKeys.flatMap((column) => {
      const spelling = column === 'baseline' && result.kind === 'level' ? undefined : result[column];
      return spelling ? [[column, spellings.get(keyOf(column, spelling))!]] : [];
    }),
  );

/** Only formulas need to be set: the rest of a clause is text as it stands. */
function quoteOf({ result: { text } }: Claim): string {
  const plain = text.includes('$') ? compileTitle(text).text : text;
  return /^\p{Ll}/u.test(plain) ? `… ${plain}` : plain;
}
