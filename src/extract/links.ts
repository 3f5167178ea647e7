import { readRules } from '../rules/read-rules.ts';
import { runRules } from '../rules/run-rules.ts';
import { looksLike } from '../rules/looks-like.ts';
import { toUrl } from '../paper/to-url.ts';
import type { Found, PaperText } from './types.ts';

/** A link and where it leads. */
export interface PaperLink {
  url: string;
  kind: 'code' | 'project' | 'data' | 'other';
}

const { data, code, project, ...words } = readRules('links');
/** The rules that decide where an address leads, the most reliable first. */
const order: [PaperLink['kind'], typeof data][] = [
  ['data', data],
  ['code', code],
  ['project', project],
  ['code', words['code-words']],
  ['data', words['data-words']],
];

/** The addresses in a text and behind its words, without the punctuation around them, each once. */
export function findLinks({ addressed: tokens }: PaperText): Found<PaperLink>[] {
  const found: Found<PaperLink>[] = [];
  const leads = order.map(([kind, rules]) => {
    const places = new Map([...runRules(rules!, tokens)].map(({ value, row }) => [value.start, row.id]));
    return { kind, places };
  });
  for (const [at, { text, start, end }] of tokens.entries()) {
    if (!looksLike(text, 'Url')) continue;
    const url = toUrl(text);
    if (!URL.canParse(url) || found.some(({ value }) => value.url === url)) continue;
    const lead = leads.find(({ places }) => places.has(at));
    const value: PaperLink = { url, kind: lead?.kind ?? 'other' };
    found.push({ value, rule: lead?.places.get(at) ?? 'address', ranges: [{ start, end }] });
  }
  return found;
}
