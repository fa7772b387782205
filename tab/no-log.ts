/**
 * Replaces the `debug` package within teams-js in the built tab. teams-js logs with it only where a developer asks for that in the browser's
 * storage, and nobody reads that log here.
 */
const log = Object.assign(() => {}, { enabled: false, extend: () => log });

/** As the bundle of teams-js names it. */
export const b = { debug: Object.assign(() => log, { formatArgs: () => {} }) };
