import assert from 'node:assert/strict';
import { demoPort } from '../../server/config/config.ts';
import { readArguments } from '../../server/demo/arguments.ts';
import { isAppError } from '../../server/errors.ts';

describe('the demo’s arguments', () => {
  it('When no arguments are given, then there are 250 people, a second is a minute, and the port is 3978', () => {
    assert.deepEqual(readArguments([]), { people: 250, speed: 60, port: 3978, empty: false, help: false });
  });

  it('When arguments are given, then they are used', () => {
    const given = ['--people', '20000', '--speed=1', '--port', '4000', '--empty', '--help'];
    assert.deepEqual(readArguments(given), { people: 20_000, speed: 1, port: 4000, empty: true, help: true });
  });

  it('When PORT names a port, then it is used, unless an argument names another', () => {
    assert.equal(readArguments([], '4471').port, 4471);
    assert.equal(readArguments(['--port', '4000'], '4471').port, 4000);
    assert.throws(
      () => readArguments([], 'http'),
      (error) => isAppError(error) && error.message.startsWith('PORT must be a whole number from 1 to 65535, not “http”.'),
    );
  });

  it('When PORT is blank, then the default is used', () => {
    assert.deepEqual([demoPort({ PORT: ' ' }), demoPort({}), demoPort({ PORT: '4471' })], [undefined, undefined, '4471']);
  });

  for (const [given, said] of [
    [['--people', 'many', '--speed', '0'], /--people must be .*“many”\.\n--speed must be .*“0”\./],
    [['--port', '70000'], /--port must be a whole number from 1 to 65535/],
    [['--peple', '3'], /There is no option --peple\..*--help/],
    [['now'], /“now” cannot stand there.*--help/],
    [['--people'], /--people needs a value/],
  ] as const) {
    it(`When the arguments are “${given.join(' ')}”, then the error says what is wrong`, () => {
      assert.throws(
        () => readArguments(given),
        (error) => isAppError(error, 'CONFIG_INVALID') && said.test(error.message),
      );
    });
  }
});
