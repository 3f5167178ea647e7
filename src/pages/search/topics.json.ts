import type { APIRoute } from 'astro';
import { listTopics } from '../../components/search/list-topics.ts';

/** The library's topics, offered to readers whose query found nothing. */
export const GET: APIRoute = async () => Response.json(await listTopics());
