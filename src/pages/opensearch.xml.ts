import type { APIRoute } from 'astro';
import { site } from '../config/site.ts';
import { writeOpenSearch } from '../export/open-search.ts';
import { anyAbsoluteLink } from '../site/absolute-link.ts';

export const GET: APIRoute = () =>
  new Response(
    writeOpenSearch(site.name, site.description, {
      results: anyAbsoluteLink('search/'),
      icon: anyAbsoluteLink('favicon.svg'),
      self: anyAbsoluteLink('opensearch.xml'),
    }),
    { headers: { 'content-type': 'application/opensearchdescription+xml' } },
  );
