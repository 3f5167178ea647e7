import { type Preface, readPreface } from './read-preface.ts';
import type { Element } from './read-records.ts';
import { elementsAt, valuesOfElement } from './values-of-element.ts';

/** Elements that may hold an abstract, the surest first. */
const texts = ['content:encoded', 'description', 'summary', 'content'];
/** Elements that name a person each. */
const people = ['dc:creator', 'author'];

/**
 * Values of an entry whose text begins with what it states beside the abstract: `preface@venue` for one of the facts
 * there, `preface@authors` if it names more people than the entry; undefined for a path whose values are plain.
 */
export function valuesOfFeed(entry: Element, path: string): unknown[] | undefined {
  const [, field] = /^preface@(.*)$/.exec(path) ?? [];
  if (field === undefined && !texts.includes(path)) return undefined;
  const own = valuesOfElement(entry, field === undefined ? path : (texts.find((name) => elementsAt(entry, name).length > 0) ?? ''));
  const [title = ''] = valuesOfElement(entry, 'title').filter((value) => typeof value === 'string');
  const prefaces = own.map((value) => (typeof value === 'string' ? readPreface(value, title) : value));
  if (field === undefined) return prefaces.map((one) => (isPreface(one) ? one.rest : one));
  const [preface] = prefaces.filter(isPreface);
  const known = people.reduce((sum, name) => sum + elementsAt(entry, name).length, 0);
  if (field === 'authors') return preface && preface.authors.length > known ? preface.authors : [];
  return [preface?.facts[field as keyof Preface['facts']] ?? []].flat();
} // prettier-ignore

const isPreface = (value: unknown): value is Preface => typeof value === 'object' && value !== null && 'rest' in value; // prettier-ignore
