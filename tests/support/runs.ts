const isWhole = process.env.INDOORS_TEST_RUNS === 'all';

/**
 * The number of runs of a property, or of random cases: all of them in `npm run test:long`, a tenth in `npm test`.
 * @param whole a multiple of ten
 */
export const runs = (whole: number): number => (isWhole ? whole : whole / 10);

/** Entries of a long table: all of them in `npm run test:long`, every third in `npm test`. */
export const some = <Entry>(whole: readonly Entry[]): readonly Entry[] => (isWhole ? whole : whole.filter((_, at) => at % 3 === 0));
