// `npm run test:long` requires this file: properties have all of their runs (runs.ts), here and in the workers.
process.env.INDOORS_TEST_RUNS = 'all';
