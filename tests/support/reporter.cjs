'use strict';
const { reporters } = require('mocha');

/** Mocha's spec output, then every skipped test, and as the last line what a machine reads: how many passed, failed, were skipped. */
module.exports = class Reporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const skipped = [];
    runner.on('pending', (test) => skipped.push(test.fullTitle()));
    runner.once('end', () => {
      if (skipped.length > 0)
        process.stdout.write(`\nSkipped (the title gives the reason):\n${skipped.map((title) => `- ${title}`).join('\n')}\n`);
      const { passes, failures } = runner.stats;
      process.stdout.write(
        `\n${passes + failures + skipped.length} ran or were skipped:\n${passes} passed, ${failures} failed, ${skipped.length} skipped\n`,
      );
    });
  }
};
