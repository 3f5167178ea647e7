import { defineMiddleware } from 'astro:middleware';
import { addContentPolicy } from './layouts/add-content-policy.ts';
import { addFormulaStyles } from './layouts/add-formula-styles.ts';

/**
 * Gives every page the styles of its formulas, and every built page its content policy; while people write, Astro's
 * own scripts would not pass it.
 */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await addFormulaStyles(await response.text());
  return new Response(import.meta.env.DEV ? html : addContentPolicy(html), response);
});
