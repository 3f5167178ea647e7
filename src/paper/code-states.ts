/** How a state of a paper's code is described. */
interface CodeState {
  /** For a list of papers in this state. */
  label: string;
  /** For a line about one paper; empty if there is nothing to say. */
  brief: string;
}

/** What is known about a paper's code: four states, which are never combined. */
export const codeStates = {
  released: { label: 'Code with a link', brief: 'code' },
  unlinked: { label: 'Code released, no link given', brief: 'code released, no link given' },
  promised: { label: 'Code promised', brief: 'code promised' },
  none: { label: 'Code not mentioned', brief: '' },
} satisfies Record<string, CodeState>;

export type CodeStateKey = keyof typeof codeStates;

/** The state of a paper's code; a promise beside a link stays a promise. */
export function codeStateOf(paper: { codeStatus: string; links: { kind: string }[] }): CodeStateKey {
  if (paper.codeStatus === 'promised') return 'promised';
  if (paper.links.some(({ kind }) => kind === 'code')) return 'released';
  return paper.codeStatus === 'released' ? 'unlinked' : 'none';
}
