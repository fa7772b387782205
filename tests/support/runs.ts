const isPart = process.env.INDOORS_TEST_RUNS === 'fewer';

/**
 * The number of runs of a property, or of random cases: a tenth in `npm test`, otherwise all of them.
 * @param whole a multiple of ten
 */
export const runs = (whole: number): number => (isPart ? whole / 10 : whole);

/** Entries of a long table: every sixth in `npm test`, otherwise all of them. */
export const some = <Entry>(whole: readonly Entry[]): readonly Entry[] => (isPart ? whole.filter((_, at) => at % 6 === 0) : whole);
