import { accessEventCases } from './contract/access-events.ts';
import { aheadCases } from './contract/ahead.ts';
import { alongsideCases } from './contract/alongside.ts';
import { auditCases } from './contract/audit.ts';
import { budgetCases } from './contract/budgets.ts';
import { candidateCases } from './contract/candidates.ts';
import type { Case, TwoStores } from './contract/case.ts';
import { changeCases } from './contract/changes.ts';
import { channelCases } from './contract/channel.ts';
import { collectionCases } from './contract/collection.ts';
import { evidenceCases } from './contract/evidence.ts';
import { frameCases } from './contract/frames.ts';
import { numberCases } from './contract/numbers.ts';
import { outboxCases } from './contract/outbox.ts';
import { overrideCases } from './contract/overrides.ts';
import { peopleCases } from './contract/people.ts';
import { placeCases } from './contract/places.ts';
import { screenCases } from './contract/screens.ts';
import { subscriptionCases } from './contract/subscriptions.ts';
import { warningCases } from './contract/warnings.ts';
import { weeklyRuleCases } from './contract/weekly-rules.ts';

/** The promises of every store. Each case gets two handles on a new database. */
export const CONTRACT: readonly Case[] = [
  ...peopleCases,
  ...placeCases,
  ...evidenceCases,
  ...candidateCases,
  ...numberCases,
  ...accessEventCases,
  ...overrideCases,
  ...weeklyRuleCases,
  ...subscriptionCases,
  ...collectionCases,
  ...budgetCases,
  ...aheadCases,
  ...auditCases,
  ...alongsideCases,
  ...outboxCases,
  ...changeCases,
  ...warningCases,
  ...channelCases,
  ...screenCases,
  ...frameCases,
];

/** A new, empty database, opened twice. */
export type OpenTwo = () => Promise<TwoStores & { close(): Promise<void> }>;

export async function runCase(one: Case, open: OpenTwo): Promise<void> {
  const stores = await open();
  try {
    await one.run(stores);
  } finally {
    await stores.close();
  }
}

/** Registers the contract as tests of mocha. */
export function describeContract(name: string, open: OpenTwo): void {
  describe(`The store’s contract on ${name}`, () => {
    for (const one of CONTRACT) it(one.title, () => runCase(one, open)).timeout(20_000);
  });
}
