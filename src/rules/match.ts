import type { Program, Step } from './compile.ts';
import { passes } from './test-of.ts';
import type { Token } from './tokens.ts';

/** A match of a pattern: the range of its tokens and of its value; `end` is exclusive. */
export interface TokenMatch {
  start: number;
  end: number;
  /** The whole match if the pattern names no value. */
  value: { start: number; end: number };
}

/** What `run` gives where a program does not match. */
const nowhere = -1;

/**
 * Matches a program at one token. Branches are tried in order, and no fork twice at the same token, so the
 * time for one place depends only on the pattern, and the time for a text grows linearly with its length.
 */
export function matchAt(program: Program, tokens: Token[], start: number): TokenMatch | undefined {
  const { value } = program;
  value.start = -1;
  const end = attempt(program, tokens, start);
  if (end === nowhere) return undefined;
  const isNamed = value.start >= 0;
  return { start, end, value: isNamed ? { start: value.start, end: value.end } : { start, end } };
}

/** Where a match of a program ends that begins at a token. */
function attempt(program: Program, tokens: Token[], start: number): number {
  program.attempts++;
  return run(program, tokens, start, 0, start);
}

/** Where a program ends, from a step and a token on. */
function run(program: Program, tokens: Token[], start: number, from: number, place: number): number {
  const { steps, value } = program;
  let [step, at] = [from, place];
  for (;;) {
    const next = steps[step]!;
    if (next.do === 'take') {
      const token = tokens[at];
      if (token === undefined || !passes(token, next.test!)) return nowhere;
      step++;
      at++;
    } else if (next.do === 'try') {
      if (!isNew(program, next, at - start)) return nowhere;
      const end = run(program, tokens, start, next.to, at);
      if (end !== nowhere) return end;
      step = next.else;
    } else if (next.do === 'go') {
      step = next.to;
    } else if (next.do === 'edge') {
      if (next.at === 'start' ? !opensSentence(tokens, at) : at < tokens.length) return nowhere;
      step++;
    } else if (next.do === 'refuse') {
      if (attempt(next.program!, tokens, at) !== nowhere) return nowhere;
      step++;
    } else if (next.do === 'note') {
      const before = value[next.at];
      value[next.at] = at;
      const end = run(program, tokens, start, step + 1, at);
      if (end === nowhere) value[next.at] = before;
      return end;
    } else {
      return at;
    }
  }
}

/** Whether an attempt comes to a fork for the first time after some tokens; notes that it does. */
function isNew(program: Program, { fork }: Step, count: number): boolean {
  const { most, attempts } = program;
  if (program.seen.length === 0) program.seen = new Uint32Array(program.forks * (most + 1));
  const key = fork * (most + 1) + count;
  if (program.seen[key] === attempts) return false;
  program.seen[key] = attempts;
  return true;
}

const sentenceEnds = new Set(['.', '!', '?']);

/** Whether a sentence begins at a token. */
export function opensSentence(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  return !before || sentenceEnds.has(before.low) || before.low[0] === '\n';
}
