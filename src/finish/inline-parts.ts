import { attributeOf, textOf } from './html-elements.ts';
import type { HtmlElement } from './html-elements.ts';

/** The parts of a page that a strict content policy blocks unless it allows them explicitly. */
export interface InlineParts {
  /** Contents of `<style>` elements. */
  styles: string[];
  /** Contents of scripts, and of other elements that the policy treats as scripts. */
  scripts: string[];
  /** Whether an element has a `style` attribute. */
  hasStyleAttributes: boolean;
}

const scriptTypes = ['module', 'text/javascript', 'speculationrules', 'importmap'];

/** Finds the inline parts among a page's elements. */
export function inlineParts(elements: HtmlElement[]): InlineParts {
  return {
    styles: elements.filter(({ tagName }) => tagName === 'style').map(textOf),
    scripts: elements.filter(isInlineScript).map(textOf),
    hasStyleAttributes: elements.some((element) => attributeOf(element, 'style') !== undefined),
  };
}

function isInlineScript(element: HtmlElement): boolean {
  if (element.tagName !== 'script' || attributeOf(element, 'src') !== undefined) return false;
  return scriptTypes.includes(attributeOf(element, 'type') ?? 'module');
}
