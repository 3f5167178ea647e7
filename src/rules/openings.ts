import { firstFrom } from '../text/first-from.ts';
import { toGroup } from './group.ts';
import type { Group, NumberedNeed, Start } from './group.ts';
import { opensSentence } from './match.ts';
import type { Rule } from './rule.ts';
import { passesAnywhere } from './test-of.ts';
import type { Token } from './tokens.ts';

/** Where programs of the rules of one list may begin in a text: tokens in text order, and the program for each. */
export interface Candidates {
  places: number[];
  starts: Start[];
}

/** For each need of a group by its number, the tokens that meet it, in text order. */
type Needed = (number[] | undefined)[];

/** The candidates of each list of a group in a text; lists without any are left out. */
type Found = (Candidates | undefined)[];

/** Lists of the files of rules, which are one group: they are all run over every text. */
const shared: Rule[][] = [];
let sharedGroup: Group | undefined;
const places = new WeakMap<Rule[], { group?: Group; list: number }>();

/** Adds lists of rules to those that a text is searched for in one pass. */
export function shareRules(lists: Rule[][]): void {
  for (const rules of lists) places.set(rules, { list: shared.push(rules) - 1 });
  sharedGroup = undefined;
}

/** Where rules of a list may begin in a text. Looks up all shared lists, once for each text. */
export function candidatesIn(rules: Rule[], tokens: Token[]): Candidates {
  if (rules.length === 0) return none;
  let place = places.get(rules);
  if (!place) places.set(rules, (place = { group: toGroup([rules]), list: 0 }));
  const group = place.group ?? (sharedGroup ??= toGroup(shared));
  return foundIn(group, tokens)[place.list] ?? none;
}

const none: Candidates = { places: [], starts: [] };
const texts = new WeakMap<Token[], Map<Group, Found>>();

function foundIn(group: Group, tokens: Token[]): Found {
  let byGroup = texts.get(tokens);
  if (!byGroup) texts.set(tokens, (byGroup = new Map()));
  let found = byGroup.get(group);
  if (!found) byGroup.set(group, (found = searchFor(group, tokens)));
  return found;
}

function searchFor(group: Group, tokens: Token[]): Found {
  // A candidate is one number, its place times the number of programs plus its order: so they can be sorted.
  const keys: number[][] = [];
  const { starts: all, opening, marked } = group;
  const meanings = tokens.map(({ word }) => group.meaningOf(word));
  const needed: Needed = [];
  for (let at = 0; at < tokens.length; at++)
    for (const number of meanings[at]!.needs) (needed[number] ??= []).push(at);
  for (let at = 0; at < tokens.length; at++) {
    const { starts, anchored } = meanings[at]!;
    for (const start of starts) addIfMet(start, at);
    for (const start of anchored) addBefore(start, start.anchor!, at);
    if (tokens[at]!.mark !== undefined) for (const start of marked) addIfFirst(start, at);
    if (opening.length > 0 && opensSentence(tokens, at)) for (const start of opening) addIfFirst(start, at);
  }
  return keys.map((ofList) => toCandidates(ofList, all));

  function addBefore(start: Start, { from, to }: NumberedNeed, at: number): void {
    for (let place = Math.max(0, at - to); place <= at - from; place++) addIfFirst(start, place);
  }

  function addIfFirst(start: Start, at: number): void {
    if (mayBegin(start, tokens[at]!)) addIfMet(start, at);
  }

  function addIfMet({ needs, list, order }: Start, at: number): void {
    if (needs.length === 0 || hasNeeds(needs, needed, at)) (keys[list] ??= []).push(at * all.length + order);
  }
}

/** Candidates in text order, then in the order of the rules, each once. */
function toCandidates(keys: number[], all: Start[]): Candidates {
  const candidates: Candidates = { places: [], starts: [] };
  let last = -1;
  for (const key of keys.sort((a, b) => a - b)) {
    if (key === last) continue;
    last = key;
    candidates.places.push(Math.floor(key / all.length));
    candidates.starts.push(all[key % all.length]!);
  }
  return candidates;
}

function mayBegin({ opening, program }: Start, token: Token): boolean {
  if (!opening.holds(token.word)) return false;
  for (const test of program.first) if (passesAnywhere(token, test)) return true;
  return false;
}

/** Whether all that a program needs stands after a token, so that it may match there. */
function hasNeeds(needs: NumberedNeed[], needed: Needed, at: number): boolean {
  for (const { number, from, to } of needs) {
    const met = needed[number];
    if (met === undefined || !isAnyWithin(met, at + from, at + to)) return false;
  }
  return true;
}

/** Whether one of some ascending numbers lies within bounds. */
function isAnyWithin(numbers: number[], least: number, most: number): boolean {
  const first = numbers[firstFrom(numbers, least)];
  return first !== undefined && first <= most;
}
