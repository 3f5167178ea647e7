import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paperOf } from './fixtures/paper-of.ts';
import { findShortName } from './short-name.ts';

const nameOf = (abstract: string, title?: string): string | undefined =>
  findShortName(paperOf(abstract, title))?.value;

test('should find the name before the colon of a title', () => {
  assert.equal(nameOf('We study trees.', 'TreeLoRA: Adapters that grow'), 'TreeLoRA');
  assert.equal(nameOf('We study trees.', 'Pine 2: Adapters that grow'), 'Pine 2');
  assert.equal(nameOf('We study trees.', 'PineNet V2 – Adapters that grow'), 'PineNet V2');
});

test('should prefer the abbreviation if the title spells it out', () => {
  assert.equal(nameOf('A latent pine model (LPM) grows trees.', 'Latent Pine Models: How trees grow'), 'LPM');
});

test('should prefer the spelling of the abstract if it has a hyphen', () => {
  assert.equal(nameOf('We introduce SENT-Map for robots.', 'SENT Map – Maps for robots'), 'SENT-Map');
});

test('should ignore the number of a series', () => {
  assert.equal(nameOf('We look at displays.', 'Lemma 4: Displays that sound'), undefined);
});

test('should not mistake a phrase before a colon for a name', () => {
  assert.equal(nameOf('We prune trees.', 'Learning to prune: A robust approach'), undefined);
  assert.equal(nameOf('We prune trees.', 'Multiple-Instance learning: A robust approach'), undefined);
});

test('should accept an ordinary word only if the abstract capitalises it', () => {
  assert.equal(nameOf('We show that Hydra grows heads.', 'Hydra: Many heads'), 'Hydra');
  assert.equal(nameOf('We show that heads grow.', 'Growing: Many heads'), undefined);
});

test('should accept a title that is only the name', () => {
  assert.equal(nameOf('We grow trees.', 'TreeLoRA'), 'TreeLoRA');
  assert.equal(nameOf('We grow Hydra, which has heads.', 'Hydra'), 'Hydra');
  assert.equal(nameOf('Fish grow slowly in the north.', 'Fish'), undefined);
});

test('should find what a naming verb names', () => {
  assert.equal(nameOf('We grow a method termed PineTree that is fast.'), 'PineTree');
  assert.equal(nameOf('We add a loss, dubbed "Pine Loss", to training.'), 'Pine Loss');
});

test('should find the word that the abstract presents', () => {
  assert.equal(nameOf('In this paper, we propose PineTree, a fast method.'), 'PineTree');
});

test('should find what the abstract defines, unless it is in the vocabulary', () => {
  assert.equal(nameOf('PineViT is a method to train trees.'), 'PineViT');
  assert.equal(nameOf('LoRA is a method to train trees.'), undefined);
});

test('should find the abbreviation of what is presented, not of its purpose or material', () => {
  assert.equal(nameOf('We introduce the concept of a Modular Pine (MOP) for trees.'), 'MOP');
  assert.equal(nameOf('We present a planner built on superquadrics (SQs).'), undefined);
  assert.equal(nameOf('We propose PInE (Parallel Inference of Everything) for trees.'), 'PInE');
});

test('should accept lower case only after a naming verb', () => {
  assert.equal(
    nameOf('We call our algorithm convolutional pine clustering.'),
    'convolutional pine clustering',
  );
  assert.equal(nameOf('Our flexible method, termed "adaptive growing", is fast.'), 'adaptive growing');
  assert.equal(nameOf('We propose adaptive growing for trees.'), undefined);
});

test('should ignore the name of a problem', () => {
  assert.equal(nameOf('We study a problem called "catastrophic pruning" of networks.'), undefined);
});

test('should ignore an acronym of the field', () => {
  assert.equal(nameOf('We propose a convolutional neural network (CNN) for trees.'), undefined);
});

test('should not take what a paper studies for the name of its contribution', () => {
  assert.equal(nameOf('We consider Timed Pine Nets (TPN) that grow.', 'Timed Pine Nets: When do they grow'), undefined); // prettier-ignore
  assert.equal(nameOf('We present a bound for the pine tree cover (PTC) problem.'), undefined);
  assert.equal(nameOf('Pine sensing (PS) recovers woods. We bound its error.', 'Pine Sensing: How sharp is it'), undefined); // prettier-ignore
  assert.equal(nameOf('We propose the pine tree cover (PTC) method.'), 'PTC');
});

test('should not take an established term for a name, whatever it describes', () => {
  assert.equal(nameOf('We propose a novel semidefinite programming (SDP) approach.'), undefined);
  assert.equal(nameOf('A greedy algorithm called orthogonal matching pursuit (OMP) grows trees.'), undefined);
  assert.equal(nameOf('Our method achieves a mean absolute error (MAE) of 4 years.'), undefined);
});

test('should not take what a paper extends for its own', () => {
  assert.equal(nameOf('We propose an extension of the guided pine system (GPS) by rules.'), undefined);
  assert.equal(nameOf('PineNet introduced the guided pine (GUP) loss.'), undefined);
  assert.equal(nameOf('A method called growing pine oaks (GPO) was introduced to plant trees.'), undefined);
});

test('should find a version of something with a name of its own, though a problem has it, too', () => {
  assert.equal(
    nameOf('We use OAK. We propose a 2D version of OAK (2OAK). The 2OAK problem can be solved.'),
    '2OAK',
  );
});

test('should find a name after “or”', () => {
  assert.equal(nameOf('We name this new model the Oak Growing Net, or OGN. Trees grow.'), 'OGN');
});

test('should find a name of two words in a title', () => {
  assert.equal(nameOf('We study trees.', 'RDP LoRA: Adapters that grow'), 'RDP LoRA');
});

test('should find the short form of “our method, …”', () => {
  assert.equal(nameOf('The proposed method, Growing Pine Wood (GroPiW), is fast.'), 'GroPiW');
});
