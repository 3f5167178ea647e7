import type { Root } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import type { DigestRecord } from '../digest/types.ts';
import { nameInTitle } from '../paper/name-in-title.ts';
import type { Repair } from '../paper/repair.ts';
import { setText } from '../paper/set-text.ts';
import { textToTree } from '../tex/text-to-tree.ts';
import { toTitleTree, toTree } from '../tex/to-tree.ts';
import type { SetText } from '../tex/types.ts';

/** A record's text as it is to be set. */
export interface SetRecord {
  title: Root;
  body: Root;
  /** Those of the title first. */
  repairs: Repair[];
  messages: VFileMessage[];
}

/** Sets a record as TeX-flavoured text, formulas and all; `repair` as in `TreeOptions`. */
export function setAsNotation({ title, paragraphs }: DigestRecord, repair: boolean): SetRecord {
  const options = { repair, shortName: nameInTitle(title) };
  const head = nameable(title, toTitleTree(title, options));
  const body = toTree(paragraphs, options);
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

function repairsOf({ repairs }: SetText, part: Repair['in']): Repair[] {
  return repairs.map((repair) => ({ in: part, ...repair }));
}
