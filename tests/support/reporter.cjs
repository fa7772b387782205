'use strict';
const { relative } = require('node:path');
const { reporters } = require('mocha');

const SLOWEST = 10;

/** So many lines of a failure’s message are repeated at the end. */
const LINES = 10;

/** Adds up the milliseconds of the tests and hooks of each file, regardless of how many files run at once. */
function timeFiles(runner) {
  const times = new Map();
  const add = ({ file, duration }) => {
    if (file && duration) times.set(file, (times.get(file) ?? 0) + duration);
  };
  runner.on('test end', add);
  runner.on('hook end', add);
  return times;
}

function slowestFiles(times) {
  const sorted = [...times].sort(([, a], [, b]) => b - a).slice(0, SLOWEST);
  return sorted.map(([file, ms]) => `${(ms / 1000).toFixed(1).padStart(7)} s  ${relative(process.cwd(), file)}`);
}

const inShort = (test, { message = '' }) =>
  [`- ${test.fullTitle()}`, ...message.split('\n').slice(0, LINES)].map((line) => line.slice(0, 400)).join('\n    ');

/**
 * Mocha's spec output, then the slowest files, every skipped test and every failure in short, and as the last line what a machine reads: how many passed,
 * failed, were skipped.
 */
module.exports = class Reporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const skipped = [];
    const failed = [];
    const times = timeFiles(runner);
    runner.on('pending', (test) => skipped.push(test.fullTitle()));
    runner.on('fail', (test, error) => failed.push(inShort(test, error)));
    runner.once('end', () => {
      if (times.size > 1) process.stdout.write(`\nThe slowest files:\n${slowestFiles(times).join('\n')}\n`);
      if (skipped.length > 0)
        process.stdout.write(`\nSkipped (the title gives the reason):\n${skipped.map((title) => `- ${title}`).join('\n')}\n`);
      if (failed.length > 0) process.stdout.write(`\nFailed, in short:\n${failed.join('\n')}\n`);
      const { passes, failures } = runner.stats;
      process.stdout.write(
        `\n${passes + failures + skipped.length} ran or were skipped:\n${passes} passed, ${failures} failed, ${skipped.length} skipped\n`,
      );
    });
  }
};
