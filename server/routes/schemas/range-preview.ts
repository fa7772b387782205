import { type Static, Type } from 'typebox';
import { CountSchema } from './occupancy.ts';
import { AppliesTo, RangeBody } from './ranges.ts';
import { closed, Id, NamedSchema, Optional } from './shared.ts';

export const RangePreviewBody = Type.Object(
  {
    change: Type.Union(
      [
        Type.Object({ kind: Type.Literal('create'), range: RangeBody }, { ...closed, title: 'RangeCreation' }),
        Type.Object(
          { kind: Type.Literal('update'), id: Id, range: RangeBody, appliesTo: Optional(AppliesTo) },
          { ...closed, title: 'RangeUpdate' },
        ),
        Type.Object({ kind: Type.Literal('close'), id: Id }, { ...closed, title: 'RangeClosing' }),
      ],
      { title: 'ProposedRangeChange' },
    ),
    days: Optional(
      Type.Integer({ minimum: 1, maximum: 90, default: 30, description: 'How many days back, today included; at most what is kept.' }),
    ),
  },
  {
    ...closed,
    title: 'RangePreviewBody',
    examples: [
      {
        change: {
          kind: 'create',
          range: {
            name: 'Berlin',
            cidrs: ['203.0.113.0/24'],
            target: { kind: 'office', officeId: '0b6f1b7e-2f5c-4c58-9d7e-3d1f0a9c4e21', floorId: '7c1d2e3f-5a4b-4c6d-8e9f-0a1b2c3d4e5f' },
          },
        },
        days: 30,
      },
    ],
  },
);
export type RangePreviewInput = Static<typeof RangePreviewBody>;

const PreviewPlaceSchema = Type.Object(
  {
    kind: Type.Union([Type.Literal('office'), Type.Literal('remote'), Type.Literal('none')]),
    officeId: Optional(Id),
    floorId: Optional(Id),
    text: Type.String({ description: '"Berlin, Floor 3", "remote", "nowhere (the range is ignored)".' }),
  },
  { ...closed, title: 'PreviewPlace', description: 'The actual or hypothetical place of a person.' },
);
const moveNumbers = {
  people: CountSchema,
  namedPersonDays: Type.Integer({
    description:
      'One per person and day, of those who may be named on it. Of others there is no number of days: it would reveal single people.',
  }),
};
const PastMove = Type.Object(
  {
    from: PreviewPlaceSchema,
    to: PreviewPlaceSchema,
    ...moveNumbers,
  },
  { ...closed, title: 'PastMove' },
);
const othersCounted = Type.Boolean({
  description:
    'Whether people who may not be named are in the numbers. They are not where a number would depend on single addresses of the change, and reveal who uses one.',
});
const PastMovesSchema = Type.Object(
  {
    othersCounted,
    ...moveNumbers,
    moves: Type.Array(PastMove, {
      description: 'Most first. Moves of nobody who is named, and of fewer others than a step, are in the totals only.',
    }),
    byDay: Type.Array(Type.Object({ day: Type.String(), people: CountSchema }, closed)),
  },
  { ...closed, title: 'PastMoves' },
);
export type PastMoves = Static<typeof PastMovesSchema>;
const NowMove = Type.Object(
  {
    from: PreviewPlaceSchema,
    to: PreviewPlaceSchema,
    people: Type.Array(NamedSchema, {
      description: 'Those who may be named, by name; the first 500.',
    }),
    named: Type.Integer({ description: 'The number of people who may be named.' }),
    /** The total: the named exactly, and the others in steps of the small-number threshold; without hidden people. */
    count: CountSchema,
  },
  { ...closed, title: 'NowMove' },
);
const NowMovesSchema = Type.Object(
  {
    othersCounted,
    /** As for a move; exactly 0 if the change cannot move anybody. */
    count: CountSchema,
    moves: Type.Array(NowMove, {
      description: 'Largest first. A move of fewer people than a step, none of them named, is omitted: it is in the total only.',
    }),
  },
  { ...closed, title: 'NowMoves' },
);
export type NowMoves = Static<typeof NowMovesSchema>;

export const RangePreviewSchema = Type.Object(
  {
    summary: Type.Array(Type.String(), { description: 'The effects of saving, one sentence each: at once, on stored days, from now on.' }),
    days: Type.Object({ from: Type.String(), to: Type.String(), count: Type.Integer() }, closed),
    accessLog: Type.Object(
      {
        organisation: Type.Boolean(),
        complete: Type.Boolean({ description: 'Whether every range concerned records access events.' }),
        notes: Type.Array(Type.String(), { description: 'The basis of the figures and their limits, with what to switch on.' }),
      },
      closed,
    ),
    /**
     * Hypothetical, since saving changes none of it: where today's ranges with the change would have placed the addresses of these days, compared
     * with today's ranges without it. From access events.
     */
    history: PastMovesSchema,
    /** The effect of saving on stored days: only a corrected target has one, otherwise exactly 0. From person-days. */
    corrected: PastMovesSchema,
    now: Type.Object(
      {
        /** The people who are shown at another place as soon as the change is saved. */
        atOnce: NowMovesSchema,
        /** People present now whose next sign-in from an address that they used today would place them elsewhere. From access events. */
        nextSignIn: NowMovesSchema,
      },
      closed,
    ),
  },
  { ...closed, title: 'RangePreview', description: 'The effects of a change of a range, before it is saved.' },
);
export type RangePreview = Static<typeof RangePreviewSchema>;
