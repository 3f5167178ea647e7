import { readPatterns } from '../patterns/read-patterns.ts';
import { isHeading } from '../features/is-heading.ts';
import type { Observation } from '../features/to-observations.ts';

const affiliation = readPatterns('titles').affiliation!.regex;
const titleLabel = readPatterns('marks')['marked-title']!.regex;

/** How well a line's wording suits a title, as weights of evidence; `form` is what recurs of it. */
export function scoreTitleWording({ measure, line, kind }: Observation, form: string): number {
  if (titleLabel.test(line.text)) return 6;
  let score = 0;
  if (!measure.isWorded) score -= 5;
  if (measure.words < 3) score -= 2;
  else if (measure.words > 3 && measure.words < 30) score += 1;
  if (measure.words > 45) score -= 3;
  if (line.text.length > 34) score += 1;
  if (measure.capitals > 0.6 && measure.words > 2) score += 0.5;
  if (measure.endsSentence && !measure.isQuestion) score -= 1;
  if (measure.breaks > 0) score -= 1;
  if (measure.sentenceWords > (measure.endsSentence ? 0 : 1)) score -= 1.5;
  if (line.text.length > 140) score -= 1;
  if (isHeading(line.text)) score -= 1;
  if (affiliation.test(line.text)) score -= 3;
  if (form.startsWith('=')) score -= 6;
  else if (form.startsWith(':')) score -= 4;
  else if (form.startsWith('|')) score -= 2;
  if (kind === 'name') score -= 1.5;
  else if (!kind.startsWith('free')) score -= 5;
  return score;
}
