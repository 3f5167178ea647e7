import type { Answer } from './client/answer.ts';

/** Says in a line how many papers answer a query, and why not more: what no paper has, and whether some match in part. */
export function summariseAnswer({ stage, papers, complete, words, lostPhrases, problems }: Answer): string {
  if (stage === 'titles' && papers.length === 0) return 'Searching…';
  const lost = [
    ...words.filter(({ change }) => change === 'dropped').map(({ typed }) => `“${typed}”`),
    ...lostPhrases.map((phrase) => `“${phrase}”`),
  ];
  const values = problems.flatMap(({ name, value }) => (value === undefined ? [] : [`${name}:${value}`]));
  const noValue = values.length > 0 ? [`No paper has ${values.join(' or ')}.`] : [];
  if (papers.length === 0) {
    const isAsked = words.length > 0 || lost.length > 0 || noValue.length === 0;
    return [...noValue, ...(isAsked ? [describeNothing(lost, words)] : [])].join(' ');
  }
  const partial = papers.length - complete;
  if (complete === 0)
    return `${noValue[0] ?? 'No paper matches the whole query.'} ${countPapers(partial)} ${matches(partial)} in part.`;
  const more = partial > 0 ? `; ${partial} more ${matches(partial)} in part` : '';
  const reasons = [...noValue, ...(lost.length > 0 ? [`No paper contains ${lost.join(' or ')}.`] : [])];
  if (reasons.length === 0) return countPapers(complete) + more;
  return `${reasons.join(' ')} ${countPapers(complete)} ${matches(complete)} the rest${more}.`;
}

/** Most words whose numbers are given. */
const most = 4;

function describeNothing(lost: string[], words: Answer['words']): string {
  const known = words.filter(({ count }) => count > 0).slice(0, most);
  const have = known.map(({ typed, count }) => `${count} ${count === 1 ? 'has' : 'have'} “${typed}”`);
  const no = lost.length > 0 ? `No paper contains ${lost.join(' or ')}` : 'No paper matches the whole query';
  return have.length > 0 && words.length > 1 ? `${no}; ${have.join(', ')}.` : `${no}.`;
}

const countPapers = (count: number): string => (count === 1 ? '1 paper' : `${count} papers`);
const matches = (count: number): string => (count === 1 ? 'matches' : 'match');
