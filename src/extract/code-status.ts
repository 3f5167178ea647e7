import type { Found, PaperText } from './types.ts';

const code = String.raw`(?:source\s+)?(?:codes?|codebase|implementation|repository|software|toolkit|library|package|models?\s+and\s+codes?|scripts)`;
const promise = String.raw`(?:will\s+(?:be|soon|make|release|open)|to\s+be\s+(?:released|made)|(?:coming|available|released)\s+soon|upon\s+(?:acceptance|publication)|soon\s+be|shall\s+be|plan\s+to\s+(?:release|open))`;
const given = String.raw`(?:is|are|has\s+been|have\s+been|was|were)?\s*(?:now\s+|also\s+|all\s+|both\s+|made\s+|freely\s+|publicly\s+|openly\s+|fully\s+)*(?:available|released|open-?sourced|provided|accessible|found|hosted|published)`;

const promised = new RegExp(
  String.raw`\b${code}\b[^.]{0,90}?\b${promise}|\b${promise}[^.]{0,60}?\b${code}\b`,
  'i',
);
const released = new RegExp(
  String.raw`\b${code}\b[^.:]{0,60}?\b${given}\b|\bwe\s+(?:\w+\s+)?(?:release|open-?source|provide|publish|share|make)\b[^.]{0,50}?\b${code}\b|\bopen-?sourced?\b[^.]{0,40}\b${code}\b|\b(?:github|gitlab)\b`,
  'i',
);
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
  const match = released.exec(sentence);
  return match &&
    /\b(?:our|the|this|we|all|code|codes|github|https?)\b/i.test(
      sentence.slice(0, match.index + match[0].length),
    )
    ? match
    : null;
}
