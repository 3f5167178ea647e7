import katex from 'katex';

const known = new Map<string, boolean>();
/** KaTeX sets the names of unknown commands in this colour, which no author uses by accident. */
const errorColor = '#c0ffe2';
const options = { output: 'mathml', strict: 'ignore', maxExpand: 200, errorColor } as const;

/**
 * Whether KaTeX knows the command `\name`. Asks KaTeX itself: without `throwOnError`, it is documented to set
 * the name of an unknown command in `errorColor`. The output is discarded, so commands that need `trust`
 * count as known too.
 */
export function isKnownCommand(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  const html = katex.renderToString(`\\${name}{x}{y}{z}`, { ...options, trust: true, throwOnError: false });
  const answer = !html.includes(`mathcolor="${errorColor}"`);
  known.set(name, answer);
  return answer;
}

/** Whether KaTeX can set a formula. */
export function canSet(tex: string): boolean {
  try {
    katex.renderToString(tex, { ...options, trust: false, throwOnError: true });
    return true;
  } catch {
    return false;
  }
}
