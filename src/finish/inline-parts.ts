import { attributeOf, textOf } from './html-elements.ts';
import type { HtmlElement } from './html-elements.ts';

/** What a page holds that a strict content policy stops unless it is named there. */
export interface InlineParts {
  /** Contents of `<style>` elements. */
  styles: string[];
  /** Contents of scripts, and of what a browser treats as such. */
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
