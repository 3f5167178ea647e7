import { EXIT, visit } from 'unist-util-visit';
import { parseBody } from './parse-once.ts';

/** Without one of these a body has no MDX, so that it need not be parsed to find out. */
const mayBeMdx = /[<{]|^(?:import|export)\b/m;

/**
 * Whether a page's body has imports, expressions or elements, which only Astro's MDX can render. Also true
 * for invalid MDX, because Astro's error message shows the place.
 */
export function usesMdx(source: string): boolean {
  if (!mayBeMdx.test(source)) return false;
  let found = false;
  try {
    visit(parseBody(source), (node) => {
      found ||= node.type.startsWith('mdx');
      return !found || EXIT;
    });
    return found;
  } catch {
    return true;
  }
}
