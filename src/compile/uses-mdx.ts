import { EXIT, visit } from 'unist-util-visit';
import { bodyReader } from '../paper/readers.ts';

/**
 * Whether a page's body imports, computes or uses elements, so that only Astro's MDX can render it. A body that is
 * no MDX at all counts as well: Astro's message shows its author the place.
 */
export function usesMdx(source: string): boolean {
  let found = false;
  try {
    visit(bodyReader.parse(source), (node) => {
      found ||= node.type.startsWith('mdx');
      return !found || EXIT;
    });
    return found;
  } catch {
    return true;
  }
}
