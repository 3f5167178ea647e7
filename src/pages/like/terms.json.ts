import type { APIRoute } from 'astro';
import { makeTermIndex } from '../../library/term-index.ts';
import { getLibrary } from '../../site/get-library.ts';

/** The terms of the papers, for readers who look for papers like a text. */
export const GET: APIRoute = async () => Response.json(makeTermIndex((await getLibrary()).papers));
