import { literal } from './literal.ts';
import { naming, quotedWords } from './name-forms.ts';
import type { Found, PaperText } from './types.ts';

const thing = String.raw`(?:method|approach|algorithm|framework|technique|model|architecture|network|procedure|scheme|strategy|mechanism|optimizer|estimator|regularizer|loss|paradigm)`;
const ending = String.raw`(?=\s*[,.;(]|\s+(?:that|which|to|for|and|is|as|by|because|where)\b)`;
const lowerName = String.raw`(\p{Ll}[\p{L}\d-]+(?:\s[\p{L}\d-]+){0,4}?)`;
const ours = String.raw`\b(?:we|our|propose[sd]?|this paper)\b[^.;]{0,160}?`;
const namedInLower = [
  new RegExp(String.raw`${ours}\b${naming},?\s+(?:the\s+)?${quotedWords}`, 'iu'),
  new RegExp(
    String.raw`\b[Ww]e\s+(?:call|term|name|dub)\s+(?:our|this|the|these)\s+(?:\w+\s){0,2}?${thing}s?\s+(?:as\s+)?(?:the\s+)?${lowerName}${ending}`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:propose|introduce|present|develop)s?\b[^.;]{0,80}?\b${thing}s?,?\s+(?:that\s+we\s+call|which\s+we\s+call|called|termed|dubbed|coined|named)\s+(?:the\s+)?${lowerName}${ending}`,
    'u',
  ),
];
/** A name for what is studied, not for what is made. */
const notMade =
  /\b(?:problems?|phenomen\w+|issues?|challenges?|effects?|failures?|modes?|tendenc\w+|bias|artifacts?|known as|so-called)\b/i;

/** `we call our algorithm convolutional k-means clustering`: lower case counts with a naming verb only. */
export function findLowerCaseName(paper: PaperText): Found | undefined {
  for (const range of paper.sentences) {
    const sentence = paper.text.slice(range.start, range.end);
    if (notMade.test(sentence)) continue;
    for (const pattern of namedInLower) {
      const match = pattern.exec(sentence);
      if (match)
        return literal(trimmed(match[1]!), range.start + match.index + match[0].lastIndexOf(match[1]!));
    }
  }
  return undefined;
}

const trimmed = (words: string): string => words.replace(/[,.;]$/, '');
