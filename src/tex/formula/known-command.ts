import katex from 'katex';

const known = new Map<string, boolean>();
/** In which KaTeX sets the name of a command that it lacks; no author has it by accident. */
const errorColor = '#c0ffe2';
const options = { output: 'mathml', strict: 'ignore', maxExpand: 200, errorColor } as const;

/**
 * Whether KaTeX knows the command `\name`: KaTeX itself is the table. Its documented answer to an unknown command,
 * without `throwOnError`, is the command's name in `errorColor`. What it makes of the command is thrown away, so that
 * commands which it does not trust may count as well.
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
