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

/** What may run or paint: the site's own files, and what has its hash in the policy. */
const safeSource = /^'(none|self|wasm-unsafe-eval|sha(256|384|512)-[\w+/=]+)'$/;
const sourceLists = [
  'script-src',
  'script-src-elem',
  'script-src-attr',
  'worker-src',
  'style-src',
  'style-src-elem',
];
/** Directives that `default-src` does not stand in for. */
const needed = ['base-uri', 'form-action'];

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function directives(policy: string): Map<string, string[]> {
  const parts = policy.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(parts.map(([name = '', ...values]) => [name, values]));
}

function faultsOfPolicy(policy: Map<string, string[]>): string[] {
  const isStrict = policy.get('default-src')?.join() === "'none'";
  const open = sourceLists.flatMap((name) =>
    (policy.get(name) ?? [])
      .filter((source) => !safeSource.test(source))
      .map((source) => `${name} ${source}`),
  );
  const lax = needed.filter((name) => !/^'(none|self)'$/.test(policy.get(name)?.join() ?? ''));
  return [
    ...(isStrict ? [] : ["has a policy without default-src 'none'"]),
    ...open.map((source) => `has a policy that lets others' code or styles through by ${source}`),
    ...lax.map((name) => `has a policy whose ${name} is neither 'none' nor 'self'`),
  ];
}

function faultsOf(page: Page): string[] {
  const elements = elementsOf(page);
  const head = elements.filter(({ tagName }) => /^(meta|title|link|script|style|base)$/.test(tagName));
  const first = head.find((element) => attribute(element, 'charSet') === undefined);
  if (!first || !isPolicy(first)) return ['has no content policy before everything else in its head'];
  const policy = directives(attribute(first, 'content') ?? '');
  const script = policy.get('script-src') ?? [];
  const style = policy.get('style-src-elem') ?? policy.get('style-src') ?? [];
  const unlisted = [
    ...elements.filter((element) => isCode(element) && !script.includes(hashOf(innerText(element)))),
    ...elements.filter(
      (element) => element.tagName === 'style' && !style.includes(hashOf(innerText(element))),
    ),
  ];
  return [
    ...faultsOfPolicy(policy),
    ...unlisted.map(({ tagName }) => `has an inline <${tagName}> whose hash its policy lacks`),
  ];
}

/** A page without the strict content policy, or with an inline script or style that the policy would stop. */
export const contentPolicy: Rule = ({ pages }) =>
  pages.flatMap((page) => faultsOf(page).map((message) => ({ path: page.path, message })));
