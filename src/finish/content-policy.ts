import { hash } from 'node:crypto';
import { memo } from '../text/memo.ts';
import type { InlineParts } from './inline-parts.ts';

/**
 * The Content Security Policy of a page: nothing from other hosts, inline styles and scripts only by hash, fonts only
 * from inline styles. Style attributes are allowed only on pages where KaTeX uses them to lay out formulas. Astro's own
 * `security.csp` cannot do this: it covers neither verbatim inline scripts nor styles that depend on the page.
 */
export function contentPolicy({ styles, scripts, hasStyleAttributes }: InlineParts): string {
  return [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashesOf(scripts)].join(' '),
    ["style-src-elem 'self'", ...hashesOf(styles)].join(' '),
    `style-src-attr ${hasStyleAttributes ? "'unsafe-inline'" : "'none'"}`,
    "connect-src 'self'",
    "worker-src 'self'",
    'font-src data:',
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** Sorted, so that identical pages have identical policies. */
function hashesOf(texts: string[]): string[] {
  return [...new Set(texts.map(hashOf))].sort();
}

/** Texts to remember: many pages have the same, of up to 15 kB. */
const mostTexts = 300;

const hashOf = memo(mostTexts, (text) => `'sha256-${hash('sha256', text, 'base64')}'`);
