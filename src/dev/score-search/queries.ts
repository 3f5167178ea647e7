import { readFileSync } from 'node:fs';

/** A query with what it must find. */
export interface KnownQuery {
  q: string;
  /** Beginnings of titles, one of which must be among the first `k`; empty if nothing may be shown. */
  want: string[];
  k: number;
  kind?: string;
}

/** What a query found: titles in order. */
export interface QueryOutcome extends KnownQuery {
  found: string[];
  /** Place of the first wanted paper from 1 on; 0 if it was not found. */
  place: number;
  asWanted: boolean;
}

/** Reads a file in the form `{ queries: [{ q, want, k, kind? }] }`. */
export function readQueries(file: string): KnownQuery[] {
  return (JSON.parse(readFileSync(file, 'utf8')) as { queries: KnownQuery[] }).queries;
}

/** Judges what a query found. */
export function judge(query: KnownQuery, found: string[]): QueryOutcome {
  const place = found.findIndex((title) => query.want.some((start) => title.startsWith(start))) + 1;
  const asWanted = query.want.length === 0 ? found.length === 0 : place > 0 && place <= query.k;
  return { ...query, found, place, asWanted };
}

/** Figures over queries. Places count only queries that have something to find. */
export interface QueryFigures {
  queries: number;
  /** Within k, or nothing found where nothing is to be found. */
  asWanted: number;
  findable: number;
  first: number;
  topThree: number;
  /** Mean reciprocal rank. */
  mrr: number;
}

/** Sums up what queries found. */
export function sumUp(outcomes: QueryOutcome[]): QueryFigures {
  const places = outcomes.filter(({ want }) => want.length > 0).map(({ place }) => place);
  const ranks = places.map((place) => (place > 0 ? 1 / place : 0));
  return {
    queries: outcomes.length,
    asWanted: outcomes.filter((outcome) => outcome.asWanted).length,
    findable: places.length,
    first: places.filter((place) => place === 1).length,
    topThree: places.filter((place) => place >= 1 && place <= 3).length,
    mrr: ranks.reduce((sum, rank) => sum + rank, 0) / Math.max(ranks.length, 1),
  };
}
