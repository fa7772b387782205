/**
 * Loaded before the server (`--import set-clock.ts?ahead=MILLISECONDS`): the machine's clock, set. It runs on as it would,
 * but begins on a day on which people are at work. `SIGUSR2` puts it forward by two minutes, while timers go on as they were.
 */
let ahead = Number(new URL(import.meta.url).searchParams.get('ahead'));
const Machine = Date;
process.on('SIGUSR2', () => {
  ahead += 120_000;
});

globalThis.Date = new Proxy(Machine, {
  construct: (target, given) => Reflect.construct(target, given.length > 0 ? given : [Machine.now() + ahead]),
  apply: () => new Machine(Machine.now() + ahead).toString(),
  get: (target, name) => (name === 'now' ? () => Machine.now() + ahead : Reflect.get(target, name)),
});
