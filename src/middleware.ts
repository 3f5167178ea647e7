import { defineMiddleware } from 'astro:middleware';
import { finishPage } from './finish/finish-page.ts';

/** Gives every page the styles of its formulas, and every built page its content policy. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(await finishPage(await response.text(), !import.meta.env.DEV), response);
});
