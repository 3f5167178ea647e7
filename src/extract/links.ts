import type { Found, PaperText } from './types.ts';

/** A link and where it leads. */
export interface PaperLink {
  url: string;
  kind: 'code' | 'project' | 'data' | 'other';
}

const address = /https?:\/\/[^\s<>"'`{}|\\^[\]]+/g;
const codeHosts =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|gitee\.com|anonymous\.4open\.science|sourceforge\.net)\//;
const dataHosts =
  /^https?:\/\/(?:www\.)?(?:huggingface\.co\/datasets|kaggle\.com\/datasets|zenodo\.org|figshare\.com|osf\.io|data\.)/;
const projectHosts =
  /^https?:\/\/[^/]*(?:\.github\.io|\.gitlab\.io|sites\.google\.com|huggingface\.co\/spaces)/;

/** The addresses of a text without the marks that close a sentence or a bracket, each once. */
export function findLinks({ text }: PaperText): Found<PaperLink>[] {
  const found: Found<PaperLink>[] = [];
  for (const match of text.matchAll(address)) {
    const url = withoutTail(match[0]);
    if (!URL.canParse(url) || found.some(({ value }) => value.url === url)) continue;
    const around = wordsBefore(text, match.index);
    const range = { start: match.index, end: match.index + url.length };
    found.push({ value: { url, kind: kindOf(url, around) }, rule: 'literal', ranges: [range] });
  }
  return found;
}

/** The words that lead to a link: since the link before it or the sentence's begin. */
const wordsBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - 80), at)
    .split(/https?:\/\/\S+|[.;]\s/)
    .at(-1) ?? '';

function withoutTail(url: string): string {
  let end = url.length;
  for (let last = url[end - 1]; last; last = url[end - 1]) {
    const closesMore = last === ')' && count(url.slice(0, end), ')') > count(url.slice(0, end), '(');
    if (!closesMore && !/[.,;:!?*_'"”’。，、）$~]/.test(last)) break;
    end--;
  }
  return url.slice(0, end);
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

function kindOf(url: string, before: string): PaperLink['kind'] {
  if (dataHosts.test(url)) return 'data';
  if (codeHosts.test(url)) return 'code';
  if (projectHosts.test(url) || /\b(?:project|web)\s?(?:page|site)\b|\bdemo\b/i.test(before))
    return 'project';
  if (/\b(?:code|implementation|source)\b/i.test(before)) return 'code';
  return /\b(?:data|dataset|datasets|benchmark|corpus)\b/i.test(before) ? 'data' : 'other';
}
