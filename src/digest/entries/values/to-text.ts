import type { Markup } from '../mapping.ts';
import { fromHtml } from './from-html.ts';
import { fromTex } from './from-tex.ts';

/** Tags within a line that programs leave in titles and abstracts. */
const inline = /<(\/?)(i|b|em|strong|u|sub|sup|inf|sc|scp|small|span|italic|bold)(?:\s[^<>]{0,200})?>/gi;
const marked = /<\/(?:jats:)?(?:p|h[1-6]|div|li|sec|title)>|<br ?\/?>|<jats:/i;

/** A value as text, its markup undone; line breaks stay. */
export function toText(value: string, markup: Markup): string {
  if (markup === 'html' || (markup === 'plain' && marked.test(value))) return fromHtml(value);
  const text = markup === 'tex' ? fromTex(value) : value;
  const closed = new Set(
    [...text.matchAll(inline)].filter(([, slash]) => slash).map(([, , name]) => name!.toLowerCase()),
  );
  return closed.size === 0
    ? text
    : text.replace(inline, (tag, _, name: string) => (closed.has(name.toLowerCase()) ? '' : tag));
}
