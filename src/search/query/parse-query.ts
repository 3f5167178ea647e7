import type { FilterKey } from '../../paper/field-rows.ts';
import { readIdentifier } from './read-identifier.ts';

/** A word, a phrase or a field's value. */
export type Leaf =
  | { kind: 'word' | 'phrase'; text: string }
  /** `author:holt`; the name is in lower case. */
  | { kind: 'field'; name: string; text: string };

/** A condition: any of its leaves will do. */
export interface Clause {
  leaves: Leaf[];
  /** Whether papers that meet it are left out (`-word`, `NOT word`). */
  exclude: boolean;
  /** Whether papers that do not are: all but single words without `AND`, which only rank. */
  required: boolean;
}

/** The parts of a query. */
export interface ParsedQuery {
  /** Words that rank papers, in order, as typed. */
  words: string[];
  /** Conditions that papers must meet. */
  clauses: Clause[];
  /** Names before a colon that are no fields, which were read as words. */
  unknownFields: string[];
}

/** Fields that a query may name besides facets. */
export const textFields = ['title'] as const;
/** Pagefind's filters, the facets of papers. Only their type is imported, to keep the table out of browsers. */
const filters: Record<FilterKey | 'digest', true> = {
  author: true,
  year: true,
  venue: true,
  topic: true,
  dataset: true,
  model: true,
  method: true,
  code: true,
  contribution: true,
  digest: true,
};

/** The facets that a query may name, named like Pagefind's filters. */
export const facetNames = Object.keys(filters) as (keyof typeof filters)[];

/** What stands before an identifier in a reference is no field. */
const labels = new Set(['arxiv', 'doi', 'isbn', 'issn', 'pmid', 'url']);

const fieldNames: ReadonlySet<string> = new Set([...textFields, ...facetNames]);

const tokens =
  /(?<=^|\s)\(*([-–−]?)(?:(\p{L}+):(?:["“”]([^"“”]*)["“”]|([^\s"“”()]+))|["“”]([^"“”]+)["“”])(?=[\s),;.]|$)|(\S+)/giu;
const operators: Record<string, 'and' | 'or' | 'not'> = {
  AND: 'and',
  '&&': 'and',
  OR: 'or',
  '||': 'or',
  '|': 'or',
  NOT: 'not',
};

/**
 * Parses a query: words, quoted phrases, `field:value`, and between or before them AND, OR, NOT and `-`. Whatever is
 * not an operator is a word; no query is an error. OR binds more strongly than AND. A pasted DOI or arXiv id is one
 * word in any of its forms.
 */
export function parseQuery(typed: string): ParsedQuery {
  const identifier = readIdentifier(typed);
  if (identifier) return { words: [identifier], clauses: [], unknownFields: [] };
  const clauses: Clause[] = [];
  const unknownFields: string[] = [];
  let pending = new Set<string>();
  for (const match of typed.matchAll(tokens)) {
    const operator = Object.hasOwn(operators, match[0]) ? operators[match[0]] : undefined;
    if (operator) {
      pending.add(operator);
      continue;
    }
    const { leaves, exclude, unknownField } = readLeaves(match);
    if (unknownField) unknownFields.push(unknownField);
    for (const leaf of leaves) addLeaf(clauses, leaf, exclude || pending.has('not'), pending);
    if (leaves.length > 0) pending = new Set();
  }
  return {
    words: clauses.flatMap(wordOf),
    clauses: clauses.filter(({ required }) => required),
    unknownFields,
  };
}

function addLeaf(clauses: Clause[], leaf: Leaf, exclude: boolean, operators: Set<string>): void {
  const last = clauses.at(-1);
  if (operators.has('or') && last && !last.exclude && !exclude) {
    last.leaves.push(leaf);
    last.required = true;
    return;
  }
  const joined = operators.has('and');
  if (joined && last) last.required = true;
  clauses.push({ leaves: [leaf], exclude, required: exclude || joined || leaf.kind !== 'word' });
}

/** A word that ranks papers; alternatives rank as a clause. */
const wordOf = ({ leaves: [leaf, ...others], exclude }: Clause): string[] =>
  leaf?.kind === 'word' && others.length === 0 && !exclude ? [leaf.text] : [];

function readLeaves(match: RegExpMatchArray): { leaves: Leaf[]; exclude: boolean; unknownField?: string } {
  const [whole, minus, name, quoted, plain, phrase, word] = match;
  const exclude = Boolean(minus);
  const text = quoted ?? plain ?? '';
  if (phrase) return { leaves: [{ kind: 'phrase', text: phrase.trim() }], exclude };
  if (name && fieldNames.has(name.toLowerCase()))
    return { leaves: [{ kind: 'field', name: name.toLowerCase(), text }], exclude };
  if (name && !text.startsWith('//'))
    return {
      leaves: [toWord(name), ...text.split(' ').map(toWord)],
      exclude,
      ...(!labels.has(name.toLowerCase()) && { unknownField: name }),
    };
  const excluded = /^[-–−](?=\p{L})/u.test(word ?? '');
  const bare = (word ?? whole)
    .slice(excluded ? 1 : 0)
    .replace(/^[()]+$/, '')
    .replace(/^\(+(?=.)/, '')
    .replace(/(?<=.)[,;:!?.]+$/, '')
    .replace(/^([^(]+)\)+$/, '$1');
  return { leaves: bare ? [toWord(bare)] : [], exclude: excluded };
}

const toWord = (text: string): Leaf => ({ kind: 'word', text });
