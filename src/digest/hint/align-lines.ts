import type { RecordLayout, Slot } from './record-layout.ts';
import { type HintLine, scoreFurther, scoreSlot } from './score-slot.ts';

/** What a line is by the hint: outside of records, or in a slot as its first or a further line, or in none of its parts. */
export interface Place {
  /** Index of the slot; -1 outside. */
  slot: number;
  as: 'outside' | 'first' | 'further' | 'aside';
  /** Whether a record begins here. */
  opens: boolean;
}

/** How a line stands to the hint before its wording is looked at. */
export interface HintedLine extends HintLine {
  /** Blank lines above it, and above the lines to skip right above it; one at the digest's start. */
  blanks: number;
  /** Whether the hint says that it belongs to no paper, or divides two. */
  role?: 'skip' | 'separator';
}

/** Cost of a part that a record lacks, of one that it may lack, and of a line that no part holds. */
const lacking = 5;
const lackingOptional = 0.3;
const aside = 4;
const asideOfBoilerplate = 1;
/** Cost of a line outside of all records. */
const outside = 3;
const outsideBoilerplate = 0.5;
/** Cost of a place against the blank lines or separators that the hint names. */
const divided = 12;
const misplaced = 6;

/**
 * The likeliest places of a digest's lines in records of a layout: the path of highest score through the record's parts
 * in their order, again and again, found by the Viterbi algorithm in linear time.
 */
export function alignLines(lines: HintedLine[], layout: RecordLayout): Place[] {
  const table = new Table(lines, layout);
  lines.forEach((_, index) => table.add(index));
  return table.trace();
}

const ways = ['first', 'further', 'aside'] as const;
const perSlot = ways.length;

class Table {
  readonly #lines: HintedLine[];
  readonly #layout: RecordLayout;
  readonly #bounds: Bounds;
  readonly #count: number;
  /** Cost of the parts before a slot, and behind it, that a record lacks which begins or ends there. */
  readonly #before: number[];
  readonly #between: number[][];
  #totals: number[];
  /** State that each state of each line came from; with `opening` added where a record begins. */
  readonly #from: Int16Array[] = [];

  constructor(lines: HintedLine[], layout: RecordLayout) {
    const { slots } = layout;
    this.#lines = lines;
    this.#layout = layout;
    this.#bounds = findBounds(lines, layout);
    this.#count = 1 + perSlot * slots.length;
    const cost = (from: number, to: number): number =>
      slots.slice(from, to).reduce((sum, slot) => sum + costOfLack(slot), 0);
    this.#before = slots.map((_, slot) => cost(0, slot));
    this.#between = slots.map((_, slot) => [...slots, undefined].map((_, to) => cost(slot + 1, to)));
    this.#totals = Array.from({ length: this.#count }, (_, state) => (state === 0 ? 0 : -Infinity));
  }

  add(index: number): void {
    const line = this.#lines[index]!;
    const from = new Int16Array(this.#count);
    const next = Array.from({ length: this.#count }, () => -Infinity);
    const ended = this.#bestEnded();
    const put = (state: number, total: number, origin: number): void => {
      if (total <= next[state]!) return;
      next[state] = total;
      from[state] = origin;
    };
    put(0, ended.total - costOutside(line), ended.state);
    if (line.role !== 'separator') {
      const { opens, inside } = this.#bounds.costs[index]!;
      this.#layout.slots.forEach((slot, at) => {
        const state = 1 + at * perSlot;
        if (line.role === 'skip') return this.#stay(put, at, 0);
        const score = scoreSlot(line, slot);
        put(state, ended.total - this.#before[at]! - opens + score, ended.state + opening);
        const cost = inside + (this.#bounds.areBlanksNamed ? costOfBlanks(line, slot) : 0);
        for (let before = 0; before < at; before += 1) {
          const best = this.#bestOf(before);
          put(state, best.total - this.#between[before]![at]! - cost + score, best.state);
        }
        const best = this.#bestOf(at);
        put(state + 1, best.total - inside + scoreFurther(line, slot), best.state);
        this.#stay(put, at, inside + (line.features.boilerplate ? asideOfBoilerplate : aside));
      });
    }
    this.#totals = next;
    this.#from.push(from);
  }

  /** Leaves a line out of the slot it stands in. */
  #stay(put: (state: number, total: number, origin: number) => void, slot: number, cost: number): void {
    const best = this.#bestOf(slot);
    put(1 + slot * perSlot + 2, best.total - cost, best.state);
  }

  #bestOf(slot: number): { total: number; state: number } {
    const first = 1 + slot * perSlot;
    let state = first;
    for (let other = first + 1; other < first + perSlot; other += 1)
      if (this.#totals[other]! > this.#totals[state]!) state = other;
    return { total: this.#totals[state]!, state };
  }

  /** The best state from which the record may end: outside, or in a slot, with the parts behind it lacking. */
  #bestEnded(): { total: number; state: number } {
    let ended = { total: this.#totals[0]!, state: 0 };
    const { slots } = this.#layout;
    slots.forEach((_, slot) => {
      const best = this.#bestOf(slot);
      const total = best.total - this.#between[slot]![slots.length]!;
      if (total > ended.total) ended = { total, state: best.state };
    });
    return ended;
  }

  trace(): Place[] {
    const places: Place[] = [];
    let { state } = this.#bestEnded();
    for (let index = this.#lines.length - 1; index >= 0; index -= 1) {
      const origin = this.#from[index]![state]!;
      const slot = Math.floor((state - 1) / perSlot);
      places[index] = {
        slot: state === 0 ? -1 : slot,
        as: state === 0 ? 'outside' : ways[(state - 1) % perSlot]!,
        opens: origin >= opening,
      };
      state = origin % opening;
    }
    return places;
  }
}

/** Without its title a record is none. */
function costOfLack({ fields, isOptional }: Slot): number {
  if (fields.includes('title')) return Infinity;
  return isOptional ? lackingOptional : lacking;
}

/** Marks an origin from which a record begins. */
const opening = 4096;

const costOutside = ({ role, features }: HintedLine): number =>
  role ? 0 : features.boilerplate ? outsideBoilerplate : outside;

/** Costs of a record that begins in a line, and of one that does not, by what divides records. */
interface Bounds {
  costs: { opens: number; inside: number }[];
  /** Whether the hint says where blank lines stand within records. */
  areBlanksNamed: boolean;
}

function findBounds(lines: HintedLine[], { slots, separator }: RecordLayout): Bounds {
  const areBlanksNamed = slots.some(({ isApart }) => isApart);
  const isDivided = toDivider(lines, separator);
  const isStrict = separator.kind === 'blanks' && areWhole(lines, separator.count, slots.length, areBlanksNamed); // prettier-ignore
  const costs = lines.map((_, index) => {
    const mayOpen = isDivided(index);
    const mustOpen = mayOpen && isStrict && index > 0;
    return { opens: mayOpen ? 0 : divided, inside: mustOpen ? divided : 0 };
  });
  return { costs, areBlanksNamed };
}

/** Whether a record may begin in a line. Above the first separator, and without any, only its parts tell. */
function toDivider(lines: HintedLine[], separator: RecordLayout['separator']): (index: number) => boolean {
  if (separator.kind === 'blanks') return (index) => index === 0 || lines[index]!.blanks >= separator.count;
  const first = lines.findIndex(({ role }) => role === 'separator');
  return (index) => first < 0 || index < first || lines[index - 1]?.role === 'separator';
}

/** Share of the blocks between blank lines that hold enough lines for a record, beyond which each is one. */
const mostWhole = 0.6;

/**
 * Whether blank lines divide records, rather than the parts of a record too: “separator: blank line” is right for both.
 */
function areWhole(lines: HintedLine[], count: number, parts: number, areBlanksNamed: boolean): boolean {
  if (count > 1) return true;
  if (areBlanksNamed) return false;
  const sizes: number[] = [];
  for (const { blanks } of lines.filter(({ role }) => !role))
    if (blanks > 0 || sizes.length === 0) sizes.push(1);
    else sizes[sizes.length - 1]! += 1;
  return sizes.filter((size) => size >= parts).length > mostWhole * sizes.length;
}

/** Cost of a part that has a blank line above it where the hint names none, or the other way round. */
const costOfBlanks = ({ blanks }: HintedLine, { isApart }: Slot): number =>
  isApart === blanks > 0 ? 0 : misplaced;
