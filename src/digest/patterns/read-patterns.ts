import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';

/** A pattern of lines, as its file states it. */
export interface PatternRow {
  /** What a line that matches is, where a file tells several kinds apart. */
  kind?: string;
  /** Regular expressions, one of which matches; `{NAME}` stands for any of the file's words of that name. */
  match: string | string[];
  /** Where in the line: all of it (as a rule), at its start, its end, or anywhere. */
  where?: 'start' | 'end' | 'anywhere';
  /** Whether upper and lower case differ; they do not as a rule. */
  cased?: boolean;
  /** Whether the text has several lines, and any of them may be meant. */
  lines?: boolean;
  /** Lines that match, and lines that come near and do not. */
  examples: string[];
  counterexamples: string[];
}

/** A pattern that is ready to use. */
export interface Pattern {
  /** Unique in its file. */
  id: string;
  row: PatternRow;
  /** Its expressions with the words in place of their names, and all of them as one, whose groups are theirs. */
  sources: string[];
  regex: RegExp;
}

interface PatternFile {
  /** Lists of words, or of expressions for words; several may share a line, divided by `|`. */
  words: Record<string, string[]>;
  rows: Record<string, PatternRow>;
}

const files = new Map<string, PatternFile>();

/** What `NAME.yaml` says; each file is read only once. */
function readFile(name: string): PatternFile {
  const known = files.get(name);
  if (known) return known;
  const text = readFileSync(new URL(`${name}.yaml`, import.meta.url), 'utf8');
  const file = { words: {}, rows: {}, ...(load(text) as Partial<PatternFile>) };
  files.set(name, file);
  return file;
}

/** The plain words that `NAME.yaml` lists under a name. */
export const readWords = (name: string, list: string): Set<string> =>
  new Set(readFile(name).words[list]?.flatMap((words) => words.split('|')));

/**
 * The patterns of `NAME.yaml` in this folder, by id, in the order of the file. js-yaml reads them, since it is ten times as
 * fast as `yaml`, and every run reads all of them.
 *
 * @throws Error with the id of the row if an expression is invalid or names words that the file has not.
 */
export function readPatterns(name: string): Record<string, Pattern> {
  const { words, rows } = readFile(name);
  return Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, toPattern(id, row, words)]));
}

function toPattern(id: string, row: PatternRow, words: Record<string, string[]>): Pattern {
  try {
    const sources = [row.match].flat().map((source) => expand(source, words));
    return { id, row, sources, regex: toRegex(row, sources) };
  } catch (error) {
    throw new Error(`pattern ${id}: ${(error as Error).message}`, { cause: error });
  }
}

const anchors: Record<NonNullable<PatternRow['where']> | 'whole', [string, string]> = {
  whole: ['^', '$'],
  start: ['^', ''],
  end: ['', '$'],
  anywhere: ['', ''],
};

/** The expression that matches where one of a row's sources does. */
export function toRegex({ where, cased, lines }: PatternRow, sources: string[]): RegExp {
  const [before, after] = anchors[where ?? 'whole'];
  return new RegExp(`${before}(?:${sources.join('|')})${after}`, `${cased ? '' : 'i'}${lines ? 'm' : ''}u`);
}

function expand(source: string, words: Record<string, string[]>): string {
  return source.replace(/(?<!\\[pP])\{([A-Z_]+)\}/g, (_, name: string) => {
    const list = words[name];
    if (!list) throw new Error(`there are no words ${name}`);
    return `(?:${list.join('|')})`;
  });
}
