import type { Program } from './compile.ts';
import type { Token } from './tokens.ts';

/** Where a pattern matches: tokens from `start` to `end`, exclusive, and those of its value. */
export interface TokenMatch {
  start: number;
  end: number;
  /** The whole match where the pattern names no value. */
  value: { start: number; end: number };
}

/**
 * Matches a program at one place. Ways are tried in order, and no step twice at the same token: the time is bounded
 * by the length of the pattern, whatever the text. So a text is read in time proportional to its length.
 */
export function matchAt(program: Program, tokens: Token[], start: number): TokenMatch | undefined {
  const { steps, seen } = program;
  const width = program.most + 1;
  const attempt = ++program.attempts;
  const value: [number, number] = [-1, -1];
  let end = -1;
  if (!run(0, start)) return undefined;
  const isNamed = value[0] >= 0;
  return { start, end, value: isNamed ? { start: value[0], end: value[1] } : { start, end } };

  function run(step: number, at: number): boolean {
    for (;;) {
      const key = step * width + at - start;
      if (seen[key] === attempt) return false;
      seen[key] = attempt;
      const next = steps[step]!;
      if (next.do === 'take') {
        const token = tokens[at];
        if (!token || (next.test.isGlued && !token.isGlued) || !next.test.is(token)) return false;
        step++;
        at++;
      } else if (next.do === 'try') {
        if (run(next.ways[0], at)) return true;
        step = next.ways[1];
      } else if (next.do === 'go') {
        step = next.to;
      } else if (next.do === 'edge') {
        if (next.at === 'start' ? !opensSentence(tokens, at) : at < tokens.length) return false;
        step++;
      } else if (next.do === 'refuse') {
        if (matchAt(next.program, tokens, at)) return false;
        step++;
      } else if (next.do === 'note') {
        const before = value[next.slot];
        value[next.slot] = at;
        if (run(step + 1, at)) return true;
        value[next.slot] = before;
        return false;
      } else {
        end = at;
        return true;
      }
    }
  }
}

const sentenceEnds = new Set(['.', '!', '?']);

/** Whether a sentence begins at a token. */
export function opensSentence(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  return !before || sentenceEnds.has(before.low) || before.low[0] === '\n';
}
