import { makeDice } from '../sample/dice.ts';
import type { Dice } from '../sample/dice.ts';
import { checkWorld } from './check-world.ts';
import type { Breach } from './check-world.ts';
import { operations } from './operations.ts';
import type { Runner } from './runner.ts';
import { copyShelf } from './shelf.ts';
import { dateOf, newWorld } from './world.ts';
import type { World } from './world.ts';

/** What a history led to. */
export interface History {
  seed: number;
  /** How many runs, killed ones among them. */
  runs: number;
  /** Broken promises, with what had been done up to then. */
  breaches: (Breach & { log: string[] })[];
}

const steps = 14;

/**
 * Lives through a random history of a library: things happen, runs follow, some are killed, branches part and are
 * merged. After every run that comes to its end, the promises are checked. Stops at the first breach.
 */
export async function runHistory(seed: number, runner: Runner): Promise<History> {
  const dice = makeDice(seed);
  const world = newWorld();
  const history: History = { seed, runs: 0, breaches: [] };
  const settle = async (): Promise<boolean> => {
    await run(world, runner, dice, history);
    const breaches = checkWorld(world).map((breach) => ({ ...breach, log: [...world.log] }));
    history.breaches.push(...breaches);
    return breaches.length === 0;
  };
  happen(world, 'add', dice);
  for (let step = 0; step < steps; step += 1) {
    if (!(await settle())) return history;
    world.day += 1;
    if (dice.happens(0.12)) await branch(world, runner, dice, history);
    else if (dice.happens(0.06) && runner.isFree) newerCode(world);
    else for (let count = 1 + dice.roll(2); count > 0; count -= 1) happen(world, pickName(dice), dice);
  }
  await settle();
  return history;
}

const names = Object.keys(operations);
const pickName = (dice: Dice): string => (dice.happens(0.15) ? 'add' : dice.pick(names));

function happen(world: World, name: string, dice: Dice): void {
  const did = operations[name]!(world, dice);
  if (did) world.log.push(did);
}

function newerCode(world: World): void {
  world.code += 1;
  world.log.push(`newer code ${world.code}`);
}

/** A run; one in six is killed first, and sometimes something happens before the next. */
async function run(world: World, runner: Runner, dice: Dice, history: History): Promise<void> {
  const options = { code: world.code, today: dateOf(world) };
  if (dice.happens(1 / 6)) {
    const killAt = dice.roll(1000) / 1000;
    history.runs += 1;
    const { shelf } = await runner.run(world.shelf, { ...options, killAt });
    world.shelf = shelf;
    world.log.push(`killed run (${killAt})`);
    if (dice.happens(0.3))
      happen(world, dice.pick(['add', 'correct', 'retitle', 'remove', 'editField']), dice);
  }
  history.runs += 1;
  const { shelf, proposals } = await runner.run(world.shelf, options);
  world.shelf = shelf;
  world.proposals = proposals;
  world.log.push('run');
}

/** Two people each add a digest on a branch, some papers standing in both, one edits a page; then git merges. */
async function branch(world: World, runner: Runner, dice: Dice, history: History): Promise<void> {
  const base = copyShelf(world.shelf);
  const options = { code: world.code, today: dateOf(world) };
  const sides = [];
  const shared = { paper: (world.papers += 1), title: 0, text: 0, version: 0 };
  for (const side of [0, 1]) {
    world.shelf = copyShelf(base);
    happen(world, 'add', dice);
    const name = [...world.shelf.digests.keys()].at(-1)!;
    world.shelf.digests.set(name, [...world.shelf.digests.get(name)!, shared]);
    if (side === 0 && dice.happens(0.5))
      happen(world, dice.pick(['editField', 'editBody', 'addNotes']), dice);
    history.runs += 1;
    sides.push((await runner.run(world.shelf, options)).shelf);
  }
  world.shelf = await runner.merge(base, sides[0]!, sides[1]!);
  world.log.push('merge branches');
}
