import type { Scores } from './score-line.ts';
import type { State, Step } from './score-step.ts';

/** Habits of a digest's layout, as the papers read so far show them. */
export interface Layout {
  /** Titles stand between blank lines, at least those above and below them respectively. */
  opensApart: boolean;
  closesApart: boolean;
  /** Abstracts are one paragraph. */
  isSingle: boolean;
  /** Papers come without abstracts. */
  isBare: boolean;
}

/** A layout that nothing is known of. */
export const anyLayout: Layout = { opensApart: false, closesApart: false, isSingle: false, isBare: false };

const most = 0.75;
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
