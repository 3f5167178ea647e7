import type { APIRoute, GetStaticPaths } from 'astro';
import { siteCard } from '../site/social-cards.ts';

/** The social card of the site, `card.png`, if it has one. */
export const getStaticPaths = (async () => {
  const png = await siteCard();
  return png ? [{ params: { card: 'card' }, props: { png } }] : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ png: Uint8Array<ArrayBuffer> }> = ({ props: { png } }) =>
  new Response(png, { headers: { 'content-type': 'image/png' } });
