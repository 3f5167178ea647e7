import { defineCollection } from 'astro:content';
import { paperLoader } from './library/load-papers.ts';
import { paperSchema } from './paper/schema.ts';
import { findPlaces } from './system/find-places.ts';

export const collections = {
  papers: defineCollection({ loader: paperLoader(findPlaces().papers), schema: paperSchema }),
};
