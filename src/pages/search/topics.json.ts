import type { APIRoute } from 'astro';
import { listTopics } from '../../components/search/list-topics.ts';

/** The library's topics for a reader whose query found nothing. */
export const GET: APIRoute = async () => Response.json(await listTopics());
