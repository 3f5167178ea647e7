import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import { limits } from '../../digest/limits.ts';
import type { DigestRecord } from '../../digest/types.ts';
import { extractMetadata } from '../../extract/extract-metadata.ts';
import { nameInTitle } from '../../paper/name-in-title.ts';
import type { Repair } from '../../paper/repair.ts';
import { setText } from '../../paper/set-text.ts';
import { holdsOwnMacro } from '../../tex/holds-own-macro.ts';
import { textToTree } from '../../tex/text-to-tree.ts';
import { toTitleTree, toTree } from '../../tex/to-tree.ts';
import type { SetText } from '../../tex/types.ts';
import type { Vocabulary } from '../../vocabulary/types.ts';
import { plainTitle } from './plain-title.ts';

/** A record's text as trees. */
export interface SetRecord {
  title: Root;
  body: Root;
  /** Those of the title first. */
  repairs: Repair[];
  messages: VFileMessage[];
}

/** How the records of a digest are turned into trees. */
export interface Setting {
  /** As in `TreeOptions`. */
  repair: boolean;
  /** As in `TreeOptions`. */
  isMarkdown?: boolean;
  /** Helps to find the name that a macro stands for. */
  vocabulary: Vocabulary;
}

/** Reads a record as TeX-flavoured text. If it has too many formulas, all of it is kept as plain text. */
export function setAsNotation(record: DigestRecord, setting: Setting): SetRecord {
  const { title, paragraphs } = record;
  const { repair, isMarkdown } = setting;
  const options = { repair, isMarkdown, shortName: nameForMacro(record, setting) };
  const body = toTree(paragraphs, options);
  const formulas = countFormulas(body.tree);
  if (formulas > limits.formulas) return { ...setAsText(record), messages: [tooMany(formulas)] };
  const head = nameable(title, toTitleTree(title, options));
  return {
    title: head.tree,
    body: body.tree,
    repairs: [...repairsOf(head, 'title'), ...repairsOf(body, 'abstract')],
    messages: [...head.messages, ...body.messages],
  };
}

/**
 * The paper's own name, for a text that uses a macro (`\\method`) in its place: from the title, otherwise from the
 * abstract. Undefined if the text has no such macro, or no name.
 */
function nameForMacro(record: DigestRecord, { vocabulary, ...options }: Setting): string | undefined {
  const { title, paragraphs } = record;
  if (!holdsOwnMacro([title, ...paragraphs].join('\n'))) return undefined;
  const head = plainTitle(toTitleTree(title, options).tree);
  const named = nameInTitle(head);
  if (named && !/^\[.*\]$/.test(named)) return named;
  const abstract = setText(toTree(paragraphs, options).tree);
  return extractMetadata({ title: head, abstract, record, vocabulary }).shortName;
}

/** A title of nothing but markup (`\\`) is kept as written, because a paper needs a title. */
function nameable(title: string, set: SetText): SetText {
  return setText(set.tree).trim() === '' ? { tree: textToTree([title]), repairs: [], messages: [] } : set;
}

/** Reads a record as plain text without notation. */
export function setAsText({ title, paragraphs }: DigestRecord): SetRecord {
  return { title: textToTree([title]), body: textToTree(paragraphs), repairs: [], messages: [] };
}

function countFormulas(tree: Root): number {
  let count = 0;
  visit(tree, ['inlineMath', 'math'], () => void (count += 1));
  return count;
}

function tooMany(formulas: number): VFileMessage {
  const reason = `${formulas} formulas exceed the limit of ${limits.formulas}; all are shown as source`;
  const note = 'split the record in the digest, or write its page by hand';
  return Object.assign(new VFileMessage(reason, { ruleId: 'too-many-formulas' }), { note });
}

function repairsOf({ repairs }: SetText, part: Repair['in']): Repair[] {
  return repairs.map((repair) => ({ in: part, ...repair }));
}
