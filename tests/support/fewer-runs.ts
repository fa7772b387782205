// `npm test` requires this file: properties and long tables have a part of their cases (runs.ts), here and in the workers.
process.env.INDOORS_TEST_RUNS = 'fewer';
