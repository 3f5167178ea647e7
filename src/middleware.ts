import { defineMiddleware } from 'astro:middleware';
import { finishPage } from './finish/finish-page.ts';

/**
 * Gives every page of the development server the styles of its formulas. A build finishes pages itself, as text: see
 * `src/publish/render/render-page.ts`.
 */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!import.meta.env.DEV) return response;
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(await finishPage(await response.text(), false), response);
});
