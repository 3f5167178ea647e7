import type { Phrase } from './count-phrases.ts';

/** How common the plural and a spelling with fewer capitals must be to be preferred, as part of the commonest one. */
const leastPlural = 0.3;
const leastLower = 0.35;

interface Spelling {
  text: string;
  count: number;
}

/**
 * A phrase as the label of a topic: in the plural if it is often used so, without the capitals of headings; its first
 * letter is a capital.
 */
export function labelOf({ spellings }: Phrase): string {
  const all = [...spellings].map(([text, count]) => ({ text, count }));
  const forms = [...Map.groupBy(all, ({ text }) => text.toLowerCase())].map(([text, same]) => ({
    text,
    same,
    count: same.reduce((sum, { count }) => sum + count, 0),
  }));
  const form = preferred(forms, leastPlural, ({ text }) => (/[^s]s$/.test(text) ? 0 : 1));
  const { text } = preferred(form.same, leastLower, capitalsOf);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const capitalsOf = ({ text }: Spelling): number => text.match(/\p{Lu}/gu)?.length ?? 0;

/** The spelling with the least cost of those that are common enough; the commonest one of several. */
function preferred<T extends Spelling>(spellings: T[], share: number, costOf: (spelling: T) => number): T {
  const most = Math.max(...spellings.map(({ count }) => count));
  const [best] = spellings
    .filter(({ count }) => count >= share * most)
    .toSorted((a, b) => costOf(a) - costOf(b) || b.count - a.count || a.text.localeCompare(b.text, 'en'));
  return best!;
}
