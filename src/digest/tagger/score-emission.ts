import type { LineFeatures } from '../features/line-features.ts';
import type { Measure } from '../lines/measure-line.ts';
import { type EmissionFeature, emissionFeatures, isPossible } from './emission-features.ts';
import { labels } from './labels.ts';
import { toView } from './line-view.ts';
import { isLongTitle, type MeasureFeature, measureFeatures } from './measure-features.ts';
import type { Group, Weight } from './read-weights.ts';

/** A feature, and what it weighs for each label, by the label's index. */
interface Term {
  valueOf: EmissionFeature;
  weights: [label: number, weight: number][];
}

/** Writes the scores of a line into `scores`, from index `at` on, in the order of the labels; `-Infinity` where the line cannot have the label. */
export type Emission = (line: LineFeatures, scores: Float64Array, at: number) => void;

/** The emission scores that weights make up: the weighted sum of a line's features, for each label that the line can have. */
export function toEmission(weights: Weight[]): Emission {
  const own = weights.filter(({ group }) => group === 'emission');
  const terms = [...Map.groupBy(own, ({ feature }) => feature)].map(([feature, rows]): Term => ({
    valueOf: emissionFeatures[feature]!,
    weights: rows.map(({ label, weight }) => [labels.indexOf(label!), weight]),
  }));
  const whole = toProse(weights, 'paragraph');
  const part = toProse(weights, 'wrapped line');
  const proseOf = (measure: Measure, isPart: boolean): number => (isPart ? part : whole)(measure);
  return (line, scores, at) => {
    const view = toView(line, proseOf);
    for (let label = 0; label < labels.length; label += 1)
      scores[at + label] = isPossible(labels[label]!, line, view) ? 0 : -Infinity;
    for (const { valueOf, weights: ofTerm } of terms) {
      const value = Number(valueOf(line, view));
      if (value !== 0) for (const [label, weight] of ofTerm) scores[at + label]! += value * weight;
    }
  };
}

/** How much wording speaks for prose. A long title in title case is one whatever else its words look like. */
function toProse(weights: Weight[], group: Group): (measure: Measure) => number {
  const own = weights.filter((weight) => weight.group === group);
  const decisive = own.find(({ feature }) => measureFeatures[feature] === isLongTitle)?.weight;
  const terms = own
    .filter(({ feature }) => measureFeatures[feature] !== isLongTitle)
    .map(({ feature, weight }): [MeasureFeature, number] => [measureFeatures[feature]!, weight]);
  return (measure) => {
    if (decisive !== undefined && isLongTitle(measure)) return decisive;
    let sum = 0;
    for (const [valueOf, weight] of terms) sum += weight * Number(valueOf(measure));
    return sum;
  };
}
