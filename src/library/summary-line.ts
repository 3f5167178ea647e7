import { codeStateOf, codeStates } from '../paper/code-states.ts';
import { isTold } from '../paper/is-told.ts';
import { claimWords } from './claim-words.ts';
import type { LibraryPaper } from './types.ts';

/** Whether a paper was withdrawn, its topics, code status and first claim of its own in one line; may be empty. `labels`: topic id to label. */
export function summaryLine({ data }: LibraryPaper, labels: Map<string, string>): string {
  const claim = data.results.find((result) => isTold(result) && result.subject !== 'other');
  return [
    data.identified?.status === 'withdrawn' ? 'Withdrawn' : '',
    data.topics.map((id) => labels.get(id) ?? id).join(', '),
    codeStates[codeStateOf(data)].brief,
    claim ? claimWords(claim) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
