import { allPatterns } from '../../digest/patterns/all-patterns.ts';
import { failingExamples } from '../../digest/patterns/failing-examples.ts';
import { toRegex } from '../../digest/patterns/read-patterns.ts';
import type { Mutant } from './mutate-rules.ts';

/** Every pattern of a digest's lines without one of its expressions: an example beside it has to need each. */
export const mutatePatterns = (): Mutant[] =>
  allPatterns().flatMap((pattern) =>
    pattern.sources.map((_, at) => ({
      name: `${pattern.file}/${pattern.id} without match ${at + 1}`,
      isNoticed: () => {
        const sources = pattern.sources.toSpliced(at, 1);
        const regex = sources.length > 0 ? toRegex(pattern.row, sources) : /(?!)/;
        return failingExamples({ ...pattern, regex }).length > 0;
      },
    })),
  );
