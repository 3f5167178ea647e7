import type { Layout } from './layout.ts';
import type { Scores } from './score-line.ts';
import type { State, Step } from './score-step.ts';

const most = 0.6;
/** Score of a line that is prose beyond doubt. */
const sound = 1;
/** Fewer papers show no habit. */
const fewest = 2;

/** The habits that most papers of a first reading share. */
export function learnLayout(path: State[], steps: Step[], scores: Scores[]): Layout {
  const titles = indices(path, ({ role }) => role === 'title');
  const texts = indices(path, ({ role }) => role === 'text');
  const first = texts.filter((index) => path[index - 1]?.phase === 'titled' && scores[index]!.text >= sound);
  const isMost = (part: number, whole: number) => whole >= fewest && part >= most * whole;
  const apart = (places: number[]) => places.filter((index) => steps[index]!.isApart).length;
  return {
    opensApart: isMost(apart(titles), titles.length),
    closesApart: isMost(apart(first), first.length),
    isSingle: first.length >= fewest && texts.length <= (2 - most) * first.length,
    isBare: titles.length >= fewest && texts.length === 0,
  };
}

const indices = (path: State[], test: (state: State) => boolean): number[] =>
  path.flatMap((state, index) => (test(state) ? [index] : []));
