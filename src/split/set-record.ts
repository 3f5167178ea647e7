import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import { limits } from '../digest/limits.ts';
import type { DigestRecord } from '../digest/types.ts';
import { nameInTitle } from '../paper/name-in-title.ts';
import type { Repair } from '../paper/repair.ts';
import { setText } from '../paper/set-text.ts';
import { textToTree } from '../tex/text-to-tree.ts';
import { toTitleTree, toTree } from '../tex/to-tree.ts';
import type { SetText } from '../tex/types.ts';
import { plainTitle } from './plain-title.ts';

/** A record's text as it is to be set. */
export interface SetRecord {
  title: Root;
  body: Root;
  /** Those of the title first. */
  repairs: Repair[];
  messages: VFileMessage[];
}

/** Sets a record as TeX-flavoured text, formulas and all unless they are too many; `repair` as in `TreeOptions`. */
export function setAsNotation(record: DigestRecord, repair: boolean): SetRecord {
  const { title, paragraphs } = record;
  const shortName = nameInTitle(plainTitle(toTitleTree(title, { repair }).tree));
  const options = { repair, shortName };
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

/** A title of nothing but marks (`\\`) is set as it stands: a paper needs one. */
function nameable(title: string, set: SetText): SetText {
  return setText(set.tree).trim() === '' ? { tree: textToTree([title]), repairs: [], messages: [] } : set;
}

/** Sets a record as text in which nothing is notation. */
export function setAsText({ title, paragraphs }: DigestRecord): SetRecord {
  return { title: textToTree([title]), body: textToTree(paragraphs), repairs: [], messages: [] };
}

function countFormulas(tree: Root): number {
  let count = 0;
  visit(tree, ['inlineMath', 'math'], () => void (count += 1));
  return count;
}

function tooMany(formulas: number): VFileMessage {
  const reason = `${formulas} formulas are shown as they stand; the limit is ${limits.formulas}`;
  const note = 'part the record in the digest, or write its page by hand';
  return Object.assign(new VFileMessage(reason, { ruleId: 'too-many-formulas' }), { note });
}

function repairsOf({ repairs }: SetText, part: Repair['in']): Repair[] {
  return repairs.map((repair) => ({ in: part, ...repair }));
}
