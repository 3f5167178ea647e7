import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { attribute, elementsOf, innerText } from '../attributes.ts';
import type { Page, Rule } from '../types.ts';

const isPolicy = (element: Element): boolean =>
  /^content-security-policy$/i.test(attribute(element, 'httpEquiv') ?? '');
const isCode = (element: Element): boolean => {
  const type = attribute(element, 'type') ?? '';
  return (
    element.tagName === 'script' && !attribute(element, 'src') && /^(module|text\/javascript|)$/i.test(type)
  );
};
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function directives(policy: string): Map<string, string[]> {
  const parts = policy.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(parts.map(([name = '', ...values]) => [name, values]));
}

function faultsOf(page: Page): string[] {
  const elements = elementsOf(page);
  const head = elements.filter(({ tagName }) => /^(meta|title|link|script|style|base)$/.test(tagName));
  const first = head.find((element) => attribute(element, 'charSet') === undefined);
  if (!first || !isPolicy(first)) return ['has no content policy before everything else in its head'];
  const policy = directives(attribute(first, 'content') ?? '');
  const script = policy.get('script-src') ?? [];
  const style = policy.get('style-src-elem') ?? policy.get('style-src') ?? [];
  const faults = [];
  if (policy.get('default-src')?.join() !== "'none'") faults.push("has a policy without default-src 'none'");
  if (/'unsafe-(inline|eval)'/.test([...script, ...style].join(' '))) {
    faults.push('has a policy that lets any inline script or style through');
  }
  const unlisted = [
    ...elements.filter((element) => isCode(element) && !script.includes(hashOf(innerText(element)))),
    ...elements.filter(
      (element) => element.tagName === 'style' && !style.includes(hashOf(innerText(element))),
    ),
  ];
  return [
    ...faults,
    ...unlisted.map(({ tagName }) => `has an inline <${tagName}> whose hash its policy lacks`),
  ];
}

/** A page without the strict content policy, or with an inline script or style that the policy would stop. */
export const contentPolicy: Rule = ({ pages }) =>
  pages.flatMap((page) => faultsOf(page).map((message) => ({ path: page.path, message })));
