/** What a sentence is most likely meant as, learned from sentences of which that is known. */
export interface Classifier<Label extends string> {
  /** The likeliest label with its probability, from 0 to 1. Features that were never learned count for nothing. */
  classify(features: Iterable<string>, isPossible?: (label: Label) => boolean): { label: Label; probability: number } | undefined;
}

interface Learned {
  sentences: number;
  /** How many of these have a feature. */
  having: Map<string, number>;
}

/** How far a label's numbers are drawn towards those of all sentences: labels have few sentences, and most lack most words. */
const SMOOTHING = 0.05;
/** Features of one sentence depend on each other, so that all together prove less than they seem to. */
const CALIBRATION = 0.3;

/**
 * Naive Bayes over the features that a sentence has, by how much more frequent each is with a label than anywhere.
 * @param weightOf How much a feature counts; 1 is a word.
 */
export function learn<Label extends string>(
  sentences: Iterable<readonly [label: Label, features: Iterable<string>]>,
  weightOf: (feature: string) => number,
): Classifier<Label> {
  const labels = new Map<Label, Learned>();
  const all = new Map<string, number>();
  let count = 0;
  for (const [label, features] of sentences) {
    const learned = labels.get(label) ?? { sentences: 0, having: new Map<string, number>() };
    labels.set(label, learned);
    learned.sentences += 1;
    count += 1;
    for (const feature of new Set(features)) {
      learned.having.set(feature, (learned.having.get(feature) ?? 0) + 1);
      all.set(feature, (all.get(feature) ?? 0) + 1);
    }
  }

  const scoreOf = ({ sentences: own, having }: Learned, features: readonly string[]): number => {
    const drawn = 1 + SMOOTHING * own;
    return features.reduce((score, feature) => {
      const usual = (all.get(feature) ?? 0) / count;
      const here = ((having.get(feature) ?? 0) + drawn * usual) / (own + drawn);
      return score + weightOf(feature) * Math.log(here / usual);
    }, 0);
  };

  return {
    classify(given, isPossible = () => true) {
      const features = [...new Set(given)].filter((feature) => all.has(feature));
      const scores = [...labels].flatMap(([label, learned]) =>
        isPossible(label) ? [{ label, score: CALIBRATION * scoreOf(learned, features) }] : [],
      );
      const best = scores.reduce<(typeof scores)[number] | undefined>(
        (top, each) => (top && top.score >= each.score ? top : each),
        undefined,
      );
      if (!best || features.length === 0) return undefined;
      const sum = scores.reduce((total, { score }) => total + Math.exp(score - best.score), 0);
      return { label: best.label, probability: 1 / sum };
    },
  };
}
