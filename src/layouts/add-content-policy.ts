import { createHash } from 'node:crypto';
import { parse } from 'parse5';
import type { DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/**
 * A page with its Content Security Policy as the first element after `<meta charset>`: nothing from other hosts,
 * inline styles and scripts by the hash of what the page holds when it is built, fonts from its own styles. `style-src-attr` is open where
 * KaTeX placed formulas by inline styles.
 */
export function addContentPolicy(html: string): string {
  const { styles, scripts, styled } = inlineParts(parse(html));
  const policy = [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts].join(' '),
    ["style-src-elem 'self'", ...styles].join(' '),
    `style-src-attr ${styled ? "'unsafe-inline'" : "'none'"}`,
    "connect-src 'self'",
    "worker-src 'self'",
    'font-src data:',
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return html.replace(/<meta charset="utf-8"\s*\/?>/i, (charset) => charset + meta);
}

function inlineParts(root: Node): { styles: string[]; scripts: string[]; styled: boolean } {
  const styles = new Set<string>();
  const scripts = new Set<string>();
  let styled = false;
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('attrs' in node) {
      styled ||= node.attrs.some(({ name }) => name === 'style');
      if (node.tagName === 'style') styles.add(hashOf(node));
      if (isInlineScript(node)) scripts.add(hashOf(node));
    }
    if ('childNodes' in node) open.push(...node.childNodes);
  }
  return { styles: [...styles].sort(), scripts: [...scripts].sort(), styled };
}

function isInlineScript({ tagName, attrs }: DefaultTreeAdapterMap['element']): boolean {
  if (tagName !== 'script' || attrs.some(({ name }) => name === 'src')) return false;
  const type = attrs.find(({ name }) => name === 'type')?.value ?? 'module';
  return ['module', 'text/javascript', 'speculationrules', 'importmap'].includes(type);
}

function hashOf(element: DefaultTreeAdapterMap['element']): string {
  const text = element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
