import { toGroup } from './group.ts';
import type { Group, Opening, Start, WordOpenings } from './group.ts';
import { opensSentence } from './match.ts';
import type { Rule } from './rule.ts';
import { passesAnywhere } from './test-of.ts';
import type { Token } from './tokens.ts';

/** Where rules of one list may begin in a text: tokens in text order, and the rule for each. */
export interface Candidates {
  places: number[];
  openings: Opening[];
  needed: Needed;
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

const none: Candidates = { places: [], openings: [], needed: [] };
const texts = new WeakMap<Token[], Map<Group, Found>>();

function foundIn(group: Group, tokens: Token[]): Found {
  let byGroup = texts.get(tokens);
  if (!byGroup) texts.set(tokens, (byGroup = new Map()));
  let found = byGroup.get(group);
  if (!found) byGroup.set(group, (found = searchFor(group, tokens)));
  return found;
}

function searchFor(group: Group, tokens: Token[]): Found {
  const byList: Found = [];
  const words = tokens.map(({ word }) => group.openingsOf(word));
  const needed = placesOfNeeds(words);
  for (const [at, { anywhere, placed }] of words.entries()) {
    for (const opening of anywhere) if (mayMatch(opening, needed, at)) add(opening, at);
    if (placed.length === 0) continue;
    const opens = opensSentence(tokens, at);
    if (!opens && tokens[at]!.mark === undefined) continue;
    for (const opening of placed) {
      if (mayMatch(opening, needed, at) && mayBeginHere(opening, tokens[at]!, opens)) add(opening, at);
    }
  }
  return byList;

  function add(opening: Opening, at: number): void {
    const candidates = (byList[opening.list] ??= { places: [], openings: [], needed });
    candidates.places.push(at);
    candidates.openings.push(opening);
  }
}

function placesOfNeeds(words: WordOpenings[]): Needed {
  const needed: Needed = [];
  for (const [at, { needs }] of words.entries()) {
    for (const number of needs) {
      const places = needed[number];
      if (places) places.push(at);
      else needed[number] = [at];
    }
  }
  return needed;
}

/** Whether a text has what one of the programs needs, which few of them find. */
const mayMatch = ({ starts }: Opening, needed: Needed, at: number): boolean =>
  starts.some((start) => hasNeeds(start, needed, at));

const mayBeginHere = ({ starts }: Opening, token: Token, isSentence: boolean): boolean =>
  starts.some(
    ({ program: { first, opens } }) =>
      (isSentence || !opens) && first.some((test) => passesAnywhere(token, test)),
  );

/** Whether all that a program needs stands after a token, so that it may match there. */
export function hasNeeds({ needs }: Start, needed: Needed, at: number): boolean {
  for (const { number, from, to } of needs) {
    const met = needed[number];
    if (met === undefined || !isAnyWithin(met, at + from, at + to)) return false;
  }
  return true;
}

/** Whether one of some ascending numbers lies within bounds. */
function isAnyWithin(numbers: number[], least: number, most: number): boolean {
  for (const number of numbers) if (number >= least) return number <= most;
  return false;
}
