import type { SlugVerdict } from './store/update-store.ts';
import type { Match } from './match/decide.ts';
import { acceptCommand, rejectCommand } from '../paper/identified/commands.ts';

/** What a run found, as lines for a terminal. */
export function describeVerdicts(verdicts: SlugVerdict[]): string[] {
  const certain = verdicts.filter((verdict) => verdict.certain);
  const likely = verdicts.filter((verdict) => verdict.likely.length > 0);
  const unknown = verdicts.filter((verdict) => !verdict.certain && verdict.likely.length === 0);
  return [
    `${certain.length} of ${verdicts.length} papers identified, ${likely.length} likely, ${unknown.length} unknown`,
    ...likely.flatMap(({ slug, likely: matches }) => [
      `likely: ${slug}`,
      ...matches.flatMap((match) => [describeMatch(match), `  ${acceptCommand(slug, match.record.id)}`]),
      `  none of them: ${rejectCommand(slug)}`,
    ]),
    ...unknown.map(({ slug }) => `unknown: ${slug}`),
  ];
}

function describeMatch({ record, jaccard, isSameTitle }: Match): string {
  const { authors = [], published = 'no date' } = record.stated;
  const names = authors.length > 3 ? `${authors[0]} and ${authors.length - 1} others` : authors.join(', ');
  const title = isSameTitle ? 'the same title' : `“${record.title}”`;
  const words = `${Math.round(jaccard * 100)} % of the words shared`;
  return `  ${record.id}: ${title}, ${words}; ${names || 'no authors'}, ${published.slice(0, 4)}`;
}

/** What a run found, for programs. */
export function verdictsToJson(verdicts: SlugVerdict[]): object {
  return {
    certain: verdicts.flatMap(({ slug, certain }) => (certain ? [{ slug, id: certain.record.id }] : [])),
    likely: verdicts.flatMap(({ slug, likely }) =>
      likely.length > 0 ? [{ slug, candidates: likely.map(({ record }) => record.id) }] : [],
    ),
    unknown: verdicts.flatMap(({ slug, certain, likely }) => (!certain && likely.length === 0 ? [slug] : [])),
  };
}
