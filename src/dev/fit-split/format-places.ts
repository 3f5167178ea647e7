import type { SeenPlaces } from './fit-places.ts';

/** The file of fitted places, one feature a line, so that a new fit shows what changed. */
export function formatPlaces({ othersToTitles, features }: SeenPlaces): string {
  const rows = Object.entries(features).map(
    ([feature, shares]) => `    ${JSON.stringify(feature)}: [${shares.join(', ')}]`,
  );
  return `{\n  "othersToTitles": ${othersToTitles},\n  "features": {\n${rows.join(',\n')}\n  }\n}\n`;
}
