import { defineMiddleware } from 'astro:middleware';
import { addContentPolicy } from './layouts/add-content-policy.ts';

/** Gives every built page its content policy; while people write, Astro's own scripts would not pass it. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (import.meta.env.DEV || !isPage) return response;
  return new Response(addContentPolicy(await response.text()), response);
});
