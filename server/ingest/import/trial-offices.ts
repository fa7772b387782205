import { randomUUID } from 'node:crypto';
import { AppError } from '../../errors.ts';
import { parseCidrs } from '../../presence/addresses/cidrs.ts';
import { nameFault, trimName } from '../../presence/names.ts';
import type { Office, Range } from '../../presence/place.ts';
import { createRange } from '../../presence/ranges/range-edit.ts';
import type { Instant } from '../../presence/time.ts';
import { createWorld, type World } from '../../presence/world.ts';
import { message } from '../../texts/message.ts';

/**
 * Adds the offices of `NAME=CIDR[,CIDR…]` to a world, as if they had always existed.
 * @throws AppError CIDR_INVALID for another format; RANGE_OVERLAPS for a CIDR that another range in force at
 * `now` has, one of these or of the world (docs/RULES.md, step 6).
 */
export function addTrialOffices(world: World, specs: readonly string[], now: Instant): World {
  const offices: Office[] = [...world.offices.values()];
  const ranges: Range[] = [...world.ranges.values()];
  const holders = holdersOf(ranges, now);
  for (const spec of specs) {
    const { name, cidrs } = readSpec(spec);
    for (const cidr of cidrs) {
      const holder = holders.get(cidr);
      if (holder !== undefined)
        throw new AppError('RANGE_OVERLAPS', { detail: message('import.option-held', { spec, cidr, range: holder }) });
      holders.set(cidr, name);
    }
    const id = randomUUID();
    offices.push({ id, name, timeZone: world.settings.timeZone, floors: [], createdAt: 0, version: 1 });
    ranges.push(
      createRange({ id, name, source: 'manual', cidrs, target: { kind: 'office', officeId: id }, presence: true, accessLogging: false }, 0),
    );
  }
  return createWorld({
    people: world.people.values(),
    removedPeople: world.removedPeople.values(),
    offices,
    ranges,
    settings: world.settings,
  });
}

function readSpec(spec: string): { name: string; cidrs: string[] } {
  const [left = '', list = ''] = spec.split(/=(.*)/s);
  const name = trimName(left);
  const { cidrs, problems } = parseCidrs([list]);
  const [problem] = problems;
  const unnamed = name === '' ? undefined : nameFault(name);
  if (name === '' || unnamed !== undefined || problem !== undefined || cidrs.length === 0)
    throw new AppError('CIDR_INVALID', {
      detail: message('import.option', { spec, why: unnamed ?? problem?.message ?? message('import.option-form') }),
    });
  return { name, cidrs };
}

/** The name of the range in force, by canonical CIDR. */
function holdersOf(ranges: readonly Range[], now: Instant): Map<string, string> {
  const holders = new Map<string, string>();
  for (const { name, versions } of ranges)
    for (const { cidrs, until } of versions) if (until === undefined || until > now) for (const cidr of cidrs) holders.set(cidr, name);
  return holders;
}
