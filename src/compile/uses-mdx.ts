import { EXIT, visit } from 'unist-util-visit';
import { bodyReader } from '../paper/readers.ts';

/**
 * Whether a page's body has imports, expressions or elements, which only Astro's MDX can render. Also true
 * for invalid MDX, because Astro's error message shows the place.
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
