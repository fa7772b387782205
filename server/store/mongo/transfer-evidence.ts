import type { RecordParts } from '../port/transfer.ts';
import type { Mongo } from './connection.ts';
import type { DayDoc, EventDoc } from './documents.ts';
import { readEpochs } from './evidence.ts';

/** Leaves out evidence of ended epochs, which is invisible. */
async function* current<D extends DayDoc | EventDoc>(mongo: Mongo, docs: AsyncIterable<D>): AsyncIterable<D> {
  const epochs = await readEpochs(mongo);
  for await (const doc of docs) if (epochs.get(doc.p) === doc.e) yield doc;
}

export function personDays(mongo: Mongo): RecordParts['person-days'] {
  return {
    async *read() {
      for await (const { p, r, d, first, last } of current(mongo, mongo.days.find()))
        yield { personId: p, rangeId: r, day: d, first, last };
    },
    add: async (days) =>
      void (await mongo.days.insertMany(
        days.map(({ personId: p, rangeId: r, day: d, first, last }) => ({ _id: `${p}|0|${r}|${d}`, p, e: 0, r, d, first, last, v: 0 })),
      )),
  };
}

export function accessEvents(mongo: Mongo): RecordParts['access events'] {
  return {
    async *read() {
      for await (const { p, ip, d } of current(mongo, mongo.events.find())) yield { personId: p, ip, day: d };
    },
    add: async (events) =>
      void (await mongo.events.insertMany(events.map(({ personId: p, ip, day: d }) => ({ _id: `${p}|0|${ip}|${d}`, p, e: 0, ip, d })))),
  };
}
