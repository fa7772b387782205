import assert from 'node:assert/strict';
import { CliError, readCommandLine } from '../../server/cli/command-line.ts';

const OPTIONS = {
  days: { type: 'string' },
  range: { type: 'string', multiple: true },
  stop: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Values as a plain object: Node’s has no prototype. */
const read = (...args: string[]) => {
  const { values, positionals } = readCommandLine(args, OPTIONS, { positionals: true });
  return [{ ...values }, positionals];
};

describe('the command line', () => {
  it('When options are given in any form, then they count, and the other arguments stay', () => {
    assert.deepEqual(read('who', '--days', '3', 'is', '-h', '--range=a=1', '--range', 'b=2', '--', '--in'), [
      { days: '3', help: true, range: ['a=1', 'b=2'] },
      ['who', 'is', '--in'],
    ]);
  });

  it('When a value begins with a dash, then it is still a value', () => {
    assert.deepEqual(read('--days', '-1'), [{ days: '-1' }, []]);
    assert.deepEqual(read('--days=--'), [{ days: '--' }, []]);
  });

  for (const [args, said] of [
    [['--loud'], 'There is no option --loud.'],
    [['-l'], 'There is no option -l.'],
    [['--toString'], 'There is no option --toString.'],
    [['--days'], '--days needs a value.'],
    [['--days', '--stop'], '--days needs a value.'],
    [['--stop=yes'], '--stop takes no value.'],
    [['now'], '“now” cannot stand there: only options can be given.'],
  ] as const) {
    it(`When it is “${args.join(' ')}”, then the error is: ${said}`, () => {
      assert.throws(() => readCommandLine(args, OPTIONS), new CliError(said));
    });
  }
});
