import { codeStateOf, codeStates } from '../paper/code-states.ts';
import type { LibraryPaper } from './types.ts';

/** A paper's topics, code status and first measured claim in one line; may be empty. `labels`: topic id to label. */
export function summaryLine({ data }: LibraryPaper, labels: Map<string, string>): string {
  const claim = data.results.find(({ metric }) => metric !== undefined);
  return [
    data.topics.map((id) => labels.get(id) ?? id).join(', '),
    codeStates[codeStateOf(data)].brief,
    claim ? `${claim.value} ${claim.metric}` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
