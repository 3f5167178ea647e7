import { readRules } from '../rules/read-rules.ts';
import { runRules } from '../rules/run-rules.ts';
import { wordsFound } from './literal.ts';
import type { Found, PaperText } from './types.ts';

const { citation } = readRules('citations');

/** Citations in the text, verbatim, without brackets: `Hu et al., 2021`, `Ainsworth et al.`; each once. */
export function findCitations(paper: PaperText): Found[] {
  const found = new Map<string, Found>();
  let last = 0;
  for (const match of runRules(citation!, paper.tokens)) {
    if (match.value.start < last) continue;
    last = match.value.end;
    const words = wordsFound(paper, match);
    if (!found.has(words.value)) found.set(words.value, words);
  }
  return [...found.values()];
}
