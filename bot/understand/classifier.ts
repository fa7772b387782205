import type { Steps } from '../../server/presence/steps.ts';

/** A classifier for the meaning of a sentence, learned from sentences with known meanings. */
export interface Classifier<Label extends string> {
  /** The most likely label with its probability, from 0 to 1. Unknown features have no effect. */
  classify(features: Iterable<string>, isPossible?: (label: Label) => boolean): Classified<Label> | undefined;
  /** The possible labels with their probabilities, the likeliest first. None if all features are unknown. */
  rank(features: Iterable<string>, isPossible?: (label: Label) => boolean): Classified<Label>[];
}

export interface Classified<Label extends string> {
  label: Label;
  probability: number;
}

/** A linear model over numbered features and labels. */
interface Model {
  labels: number;
  /** The strength of each feature. */
  strengths: Float64Array;
  /** A weight for each label, feature by feature. */
  weights: Float32Array;
}

interface Example {
  label: number;
  features: Int32Array;
}

/** The number of passes over all sentences. More passes do not improve the guesses for left-out sentences. */
const EPOCHS = 8;
/** The step size for a weight that has not changed yet. */
const STEP = 0.15;
/** Labels with a smaller error in their probability are not changed, which makes fitting several times faster. */
const LEAST_ERROR = 0.01;
/** Sentences between two yields: about a millisecond of work. */
const SENTENCES_PER_STEP = 20;
/** Neighbours in a table are similar, so sentences are taken in steps of this size. It is prime, so that none is missed. */
const STRIDE = 7919;

/**
 * Multinomial logistic regression over the features of a sentence. It is deterministic: the same sentences give the same classifier.
 * @param weightOf The strength of a feature; 1 is that of a word.
 */
export function* learn<Label extends string>(
  sentences: Iterable<readonly [label: Label, features: Iterable<string>]>,
  weightOf: (feature: string) => number,
): Steps<Classifier<Label>> {
  const labels: Label[] = [];
  const labelNumbers = new Map<Label, number>();
  const featureNumbers = new Map<string, number>();
  const strengths: number[] = [];
  const counts: number[] = [];
  const examples: Example[] = [];
  for (const [label, given] of sentences) {
    if (!labelNumbers.has(label)) labelNumbers.set(label, labels.push(label) - 1);
    const features = Int32Array.from(new Set(given), (feature) => {
      const number = featureNumbers.get(feature) ?? strengths.push(weightOf(feature)) - 1;
      featureNumbers.set(feature, number);
      counts[number] = (counts[number] ?? 0) + 1;
      return number;
    });
    if (examples.push({ label: labelNumbers.get(label) ?? 0, features }) % SENTENCES_PER_STEP === 0) yield;
  }
  const model = yield* fitted(
    examples,
    labels.length,
    Float64Array.from(strengths, (strength, at) => strength * rarity(counts[at] ?? 1, examples.length)),
  );

  function rank(given: Iterable<string>, isPossible: (label: Label) => boolean = () => true): Classified<Label>[] {
    const features = Int32Array.from([...new Set(given)].flatMap((feature) => featureNumbers.get(feature) ?? []));
    if (features.length === 0) return [];
    const scores = scoresOf(model, features);
    labels.forEach((label, at) => {
      if (!isPossible(label)) scores[at] = Number.NEGATIVE_INFINITY;
    });
    if (scores.every((score) => score === Number.NEGATIVE_INFINITY)) return [];
    const probabilities = probabilitiesOf(scores);
    return labels
      .map((label, at) => ({ label, probability: probabilities[at] ?? 0 }))
      .filter(({ probability }) => probability > 0)
      .sort((one, other) => other.probability - one.probability);
  }

  return { rank, classify: (features, isPossible) => rank(features, isPossible)[0] };
}

/** A feature of few sentences says more. It is 1 for a feature of `FEW` of them. */
function rarity(count: number, sentences: number): number {
  return Math.sqrt(Math.max(0, Math.log(sentences / count)) / Math.max(1, Math.log(sentences / FEW)));
}

const FEW = 3;

/** Fits a model by AdaGrad: the more a weight has moved, the smaller its steps (Duchi, Hazan and Singer, 2011). */
function* fitted(examples: readonly Example[], labels: number, strengths: Float64Array): Steps<Model> {
  const weights = new Float32Array(strengths.length * labels);
  const fitting: Fitting = { labels, strengths, weights, squares: new Float32Array(weights.length), scores: new Float64Array(labels) };
  const stride = examples.length % STRIDE === 0 ? 1 : STRIDE;
  for (let turn = 0; turn < EPOCHS * examples.length; turn++) {
    const example = examples[(turn * stride) % examples.length];
    if (example) takeStep(fitting, example);
    if (turn % SENTENCES_PER_STEP === 0) yield;
  }
  return { labels, strengths, weights };
}

interface Fitting extends Model {
  /** The sum of the squared gradients of each weight. */
  squares: Float32Array;
  /** The score of each label for one sentence. */
  scores: Float64Array;
}

/** Moves the weights towards the label of one sentence. Most of the time of fitting is spent here, so the loops are plain. */
function takeStep(fitting: Fitting, { features, label: right }: Example): void {
  const { labels, strengths, weights, squares, scores } = fitting;
  probabilitiesOf(scoresOf(fitting, features, scores));
  for (let label = 0; label < labels; label++) {
    const error = (scores[label] as number) - (label === right ? 1 : 0);
    if (Math.abs(error) < LEAST_ERROR) continue;
    for (let i = 0; i < features.length; i++) {
      const feature = features[i] as number;
      const gradient = error * (strengths[feature] as number);
      const at = feature * labels + label;
      const square = (squares[at] as number) + gradient * gradient;
      squares[at] = square;
      if (square > 0) weights[at] = (weights[at] as number) - (STEP * gradient) / Math.sqrt(square);
    }
  }
}

/** The score of each label: the logarithm of its probability plus a constant. */
function scoresOf(
  { labels, strengths, weights }: Model,
  features: Int32Array,
  into: Float64Array = new Float64Array(labels),
): Float64Array {
  into.fill(0);
  for (let i = 0; i < features.length; i++) {
    const feature = features[i] as number;
    const strength = strengths[feature] as number;
    const start = feature * labels;
    for (let label = 0; label < labels; label++) into[label] = (into[label] as number) + strength * (weights[start + label] as number);
  }
  return into;
}

/** Converts scores to probabilities, in place. */
function probabilitiesOf(scores: Float64Array): Float64Array {
  let highest = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < scores.length; at++) highest = Math.max(highest, scores[at] as number);
  let sum = 0;
  for (let at = 0; at < scores.length; at++) {
    const share = Math.exp((scores[at] as number) - highest);
    scores[at] = share;
    sum += share;
  }
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] as number) / sum;
  return scores;
}
