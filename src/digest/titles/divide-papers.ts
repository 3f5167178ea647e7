import { shapeOf } from '../period/to-forms.ts';
import type { LabelledLine } from '../record/to-record.ts';
import { isMost } from './cut.ts';

/** Fewer other titles show no habit. */
const fewest = 2;

/**
 * Divides papers at lines of the form that stands right above the titles, numbers apart: "4. added 2025-10-20". Where such a
 * line stands below a title, before its text, the text is that of another paper, whose title is the line below it.
 */
export function dividePapers(lines: LabelledLine[]): LabelledLine[] {
  const [first, ...others] = lines.flatMap(({ state }, index) => (state.label === 'B-title' ? [index] : []));
  if (first === undefined || others.length < fewest) return lines;
  const formAbove = (index: number): string => shapeOf(lines[index - 1]?.line.text ?? '');
  const groups = Map.groupBy(others, formAbove);
  const [form, own] = [...groups].sort(([, one], [, other]) => other.length - one.length)[0]!;
  if (!/[\p{L}\p{N}]/u.test(form) || own.length < fewest || !isMost(own.length, others.length)) return lines;
  const isFirst = (index: number): boolean =>
    lines[index]!.state.label === 'boilerplate' &&
    lines[index]!.state.phase === 'titled' &&
    formAbove(index) === form;
  const divided = lines.map((row, index): LabelledLine => {
    if (index > 0 && isFirst(index)) return { ...row, state: { label: 'B-title', phase: 'titled' } };
    const isForm = lines[index + 1] !== undefined && isFirst(index + 1);
    return isForm ? { ...row, state: { label: 'boilerplate', phase: 'outside' } } : row;
  });
  const title = divided.findIndex(({ state }, index) => index > first && state.label === 'B-title');
  if (title === others[0] || formAbove(first) === form) return divided;
  return divided.map((row, index) =>
    index >= first && index < title ? { ...row, state: { label: 'boilerplate', phase: 'outside' } } : row,
  );
}
