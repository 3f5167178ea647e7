import type { Found, PaperText } from './types.ts';

const code = String.raw`(?:source\s+)?(?:(?<!pseudo-|proposed\s)code|(?<=(?:our|the|source|all|and|models?|data|^)\s*)codes|codebase|implementation|repository|software|toolkit|(?<!assets?\s)library|package|models?\s+and\s+codes?|scripts)`;
const giving = String.raw`(?:released?|made?|available|open|open-?sourced?|publish(?:ed)?|public|provided?|shared?|accessible|uploaded)`;
const promise = String.raw`(?:will\s+(?:\w+\s+){0,3}?${giving}|to\s+be\s+(?:released|made\s+(?:publicly\s+)?available)|(?:coming|available|released)\s+soon|upon\s+(?:acceptance|publication)|soon\s+be|plan\s+to\s+(?:release|open))`;
const given = String.raw`(?:is|are|has\s+been|have\s+been|was|were)?\s*(?:now\s+|also\s+|all\s+|both\s+|made\s+|freely\s+|publicly\s+|openly\s+|fully\s+)*(?:available|released|open-?sourced|provided|accessible|found\s+(?:at|on|in|here|via)|hosted|published)`;

const promised = new RegExp(
  String.raw`\b${code}\b[^.]{0,90}?\b${promise}|\b${promise}[^.]{0,60}?\b${code}\b`,
  'i',
);
/** Each says that the code is given: `code is available`, `we release the code`, `code: https://…`, `on GitHub`. */
const releases = [
  String.raw`\bcode\b[^.:]{0,90}?\b${given}\b`,
  String.raw`\b${code}\b[^.:,]{0,60}?\b${given}\b`,
  String.raw`\bwe\s+(?:have\s+)?(?:\w+\s+)?(?:release|open-?source|publish|share|make|made)d?\b[^.]{0,50}?\b${code}\b`,
  String.raw`\bwe\s+(?:\w+\s+)?provided?\s+(?:[\w-]+\s+){0,4}?${code}\b(?!\s+of\s+length)`,
  String.raw`\bopen-?sourced?\b[^.]{0,40}\b${code}\b|\bproject\b[^.]{0,20}\bopen-?sourced?\b`,
  String.raw`\bcodes?\b[^.]{0,40}https?:\/\/|https?:\/\/\S+\s+for\s+(?:the\s+)?codes?\b`,
  String.raw`\b(?:code|implementation|software|source|suite|library|available)\b[^.]*\b(?:on|at|via|in|to)\s+(?:our\s+)?git(?:hub|lab)\b`,
].map((source) => new RegExp(source, 'i'));
const codeLink =
  /https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|gitee\.com|anonymous\.4open\.science)\//i;

/** What an abstract says of its code; `none` is left out. A promise beside a link stays a promise. */
export function findCodeStatus({
  text,
  sentences,
  abstractStart,
}: PaperText): Found<'released' | 'promised'> | undefined {
  let release: Found<'released'> | undefined;
  for (const range of sentences) {
    if (range.start < abstractStart) continue;
    const sentence = text.slice(range.start, range.end);
    const at = (match: RegExpExecArray) => [
      { start: range.start + match.index, end: range.start + match.index + match[0].length },
    ];
    const later = promised.exec(sentence);
    if (later) return { value: 'promised', rule: 'phrase', ranges: at(later) };
    const now = codeLink.exec(sentence) ?? releasedIn(sentence);
    if (now) release ??= { value: 'released', rule: 'phrase', ranges: at(now) };
  }
  return release;
}

/** `publicly available benchmarks` and `compared with available code` say nothing of the paper's own code. */
function releasedIn(sentence: string): RegExpExecArray | null {
  for (const pattern of releases) {
    const match = pattern.exec(sentence);
    if (match && isOwn.test(sentence.slice(0, match.index + match[0].length))) return match;
  }
  return null;
}

const isOwn = /\b(?:our|the|this|we|an|all|code|codes|git(?:hub|lab)|https?)\b/i;
