import katex from 'katex';

const known = new Map<string, boolean>();
const options = {
  output: 'mathml',
  throwOnError: true,
  strict: 'ignore',
  trust: false,
  maxExpand: 200,
} as const;

/** Whether KaTeX knows the command `\name`: KaTeX itself is the table. */
export function isKnownCommand(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  const answer = !messageOf(`\\${name}{x}{y}{z}`).includes(`Undefined control sequence: \\${name}`);
  known.set(name, answer);
  return answer;
}

/** Whether KaTeX can set a formula. */
export function canSet(tex: string): boolean {
  return messageOf(tex) === '';
}

function messageOf(tex: string): string {
  try {
    katex.renderToString(tex, options);
    return '';
  } catch (error) {
    return String(error);
  }
}
