import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { emissionFeatures } from './emission-features.ts';
import { type Label, labels } from './labels.ts';
import { measureFeatures } from './measure-features.ts';
import { isOneOf, states } from './states.ts';
import { transitionFeatures } from './transition-features.ts';

/** Groups of weights: by what they weigh the evidence for. */
export type Group = 'paragraph' | 'wrapped line' | 'emission' | 'transition';

/** A weight: how much a feature speaks for a label or a transition (above 0) or against it, as a difference of logarithms of odds. */
export interface Weight {
  /** Unique: `emission: separator > B-text`. */
  id: string;
  group: Group;
  feature: string;
  weight: number;
  /** Name of the labelled lines in `cases.yaml` that come out otherwise without it. */
  case: string;
  /** Of emissions. */
  label?: Label;
  /** Of transitions: names of states (see `isOneOf`), divided by ` | `; `to: end` for the end of the digest. */
  from?: string;
  to?: string;
}

type Row = Omit<Weight, 'id' | 'group' | 'feature' | 'weight'> & { weight: number | 'never' };
type Rows = Record<Group, Record<string, Row[]>>;

/** The weight `never` of the file, which outweighs everything else. */
export const never = -1000;

const features: Record<Group, object> = {
  paragraph: measureFeatures,
  'wrapped line': measureFeatures,
  emission: emissionFeatures,
  transition: transitionFeatures,
};

/**
 * The weights of `weights.yaml`.
 *
 * @throws Error if a row names a feature, label or state that does not exist.
 */
export function readWeights(): Weight[] {
  const groups = load(readFileSync(new URL('weights.yaml', import.meta.url), 'utf8')) as Rows;
  return Object.entries(groups).flatMap(([group, byFeature]) =>
    Object.entries(byFeature).flatMap(([feature, rows]) =>
      rows.map((row) => toWeight(group as Group, feature, row)),
    ),
  );
}

function toWeight(group: Group, feature: string, row: Row): Weight {
  const { label, from, to } = row;
  const target = from === undefined ? (label ? ` > ${label}` : '') : `, ${from} > ${to}`;
  const id = `${group}: ${feature}${target}`;
  const names = [...(from ?? '').split(' | '), ...(to ?? '').split(' | ')].filter(Boolean);
  const unknown =
    (!Object.hasOwn(features[group], feature) && feature) ||
    (label && !labels.includes(label) && label) ||
    names.find((name) => name !== 'end' && !states.some((state) => isOneOf(state, name)));
  if (unknown) throw new Error(`weight ${id}: there is no ${unknown}`);
  return { ...row, id, group, feature, weight: row.weight === 'never' ? never : row.weight };
}
