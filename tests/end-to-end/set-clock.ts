/**
 * Loaded before the server (`--import set-clock.ts?ahead=MILLISECONDS`): the machine's clock, set. It runs on as it would,
 * but begins on a day on which people are at work.
 */
const ahead = Number(new URL(import.meta.url).searchParams.get('ahead'));
const Machine = Date;

globalThis.Date = new Proxy(Machine, {
  construct: (target, given) => Reflect.construct(target, given.length > 0 ? given : [Machine.now() + ahead]),
  apply: () => new Machine(Machine.now() + ahead).toString(),
  get: (target, name) => (name === 'now' ? () => Machine.now() + ahead : Reflect.get(target, name)),
});
