import type { APIRoute } from 'astro';
import { site } from '../config/site.ts';
import { writeLlmsTxt } from '../export/llms-txt.ts';
import { absoluteLink } from '../site/absolute-link.ts';
import { getLibrary } from '../site/get-library.ts';

export const GET: APIRoute = async () => {
  const { name, description, pageSize: mostPapers } = site;
  const addressOf = (path: string): string => absoluteLink(path) ?? path;
  return new Response(writeLlmsTxt(await getLibrary(), { name, description, mostPapers, addressOf }));
};
