import { createHash } from 'node:crypto';
import type { InlineParts } from './inline-parts.ts';

/**
 * The Content Security Policy of a page: nothing from other hosts, inline styles and scripts by their hashes, fonts
 * from its own styles. Style attributes are allowed only where KaTeX placed formulas by them. Astro's own
 * `security.csp` cannot say this: it knows neither scripts that stand in the page as written, nor styles that follow
 * from what the page holds.
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

/** Sorted, so that equal pages have equal policies. */
function hashesOf(texts: string[]): string[] {
  const hashes = texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [...new Set(hashes)].sort();
}
