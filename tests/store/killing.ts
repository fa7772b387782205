import { StatementSync } from 'node:sqlite';
import { mongo } from 'mongoose';

class Killed extends Error {}

/** Kills a writer to a store before one of its writes, as far as the database can tell. */
export interface Killing {
  /** Runs until its write number `n`, from 1; no later write reaches the database. Returns whether it was killed. */
  killedAt(n: number, run: () => Promise<unknown>): Promise<boolean>;
  restore(): void;
}

type Methods = Record<string, (...args: unknown[]) => unknown>;

/** Watches methods of a prototype. `die` is called for each write from the fatal one on, with its arguments and the original. */
function killing(
  prototype: object,
  { methods, writes, die }: { methods: readonly string[]; writes(self: unknown): boolean; die(fatal: boolean, write: Call): unknown },
): Killing {
  const watched = prototype as Methods;
  const originals = methods.map((method) => [method, watched[method]] as const);
  let left = Number.POSITIVE_INFINITY;
  for (const [method, original] of originals) {
    watched[method] = function watch(this: unknown, ...args: unknown[]) {
      const carryOut = (given: unknown[]) => Reflect.apply(original as () => unknown, this, given);
      if (!writes(this)) return carryOut(args);
      left -= 1;
      return left > 0 ? carryOut(args) : die(left === 0, { args, carryOut });
    };
  }
  return {
    async killedAt(n, run) {
      left = n;
      try {
        await run();
        return false;
      } catch (error) {
        if (error instanceof Killed) return true;
        throw error;
      } finally {
        left = Number.POSITIVE_INFINITY;
      }
    },
    restore() {
      for (const [method, original] of originals) watched[method] = original as Methods[string];
    },
  };
}

interface Call {
  args: unknown[];
  carryOut(args: unknown[]): unknown;
}

export function killSqlite(): Killing {
  return killing(StatementSync.prototype, {
    methods: ['run', 'get', 'all'],
    writes: (statement) => /^\s*(INSERT|UPDATE|DELETE|WITH|COMMIT)/i.test((statement as StatementSync).sourceSQL),
    die() {
      throw new Killed();
    },
  });
}

/** The first half of writes that are sent together still arrives. */
export function killMongo(): Killing {
  return killing(mongo.Collection.prototype, {
    methods: ['insertOne', 'updateOne', 'updateMany', 'replaceOne', 'deleteOne', 'deleteMany', 'findOneAndUpdate', 'bulkWrite'],
    writes: () => true,
    async die(fatal, { args: [first, ...rest], carryOut }) {
      if (fatal && Array.isArray(first) && first.length > 1) await carryOut([first.slice(0, Math.floor(first.length / 2)), ...rest]);
      throw new Killed();
    },
  });
}
