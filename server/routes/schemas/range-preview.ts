import { type Static, Type } from 'typebox';
import { CountSchema } from './occupancy.ts';
import { AppliesTo, RangeBody } from './ranges.ts';
import { closed, Id, Optional } from './shared.ts';

export const RangePreviewBody = Type.Object(
  {
    change: Type.Union([
      Type.Object({ kind: Type.Literal('create'), range: RangeBody }, closed),
      Type.Object({ kind: Type.Literal('update'), id: Id, range: RangeBody, appliesTo: Optional(AppliesTo) }, closed),
      Type.Object({ kind: Type.Literal('close'), id: Id }, closed),
    ]),
    days: Optional(
      Type.Integer({ minimum: 1, maximum: 90, default: 30, description: 'How many days back, today included; at most what is kept.' }),
    ),
  },
  closed,
);
export type RangePreviewInput = Static<typeof RangePreviewBody>;

/** The actual or hypothetical place of a person. */
const PreviewPlaceSchema = Type.Object(
  {
    kind: Type.Union([Type.Literal('office'), Type.Literal('remote'), Type.Literal('none')]),
    officeId: Optional(Id),
    floorId: Optional(Id),
    /** "Berlin, Floor 3", "remote", "nowhere (the range is ignored)". */
    text: Type.String(),
  },
  closed,
);
const moveNumbers = {
  people: CountSchema,
  namedPersonDays: Type.Integer({
    description:
      'One per person and day, of those who may be named on it. Of others there is no number of days: it would tell of single people.',
  }),
};
const PastMove = Type.Object(
  {
    from: PreviewPlaceSchema,
    to: PreviewPlaceSchema,
    ...moveNumbers,
  },
  closed,
);
const PastMovesSchema = Type.Object(
  {
    ...moveNumbers,
    /** Most first. Moves of nobody who is named, and of fewer others than a step, are in the totals only. */
    moves: Type.Array(PastMove),
    byDay: Type.Array(Type.Object({ day: Type.String(), people: CountSchema }, closed)),
  },
  closed,
);
export type PastMoves = Static<typeof PastMovesSchema>;
const NowMove = Type.Object(
  {
    from: PreviewPlaceSchema,
    to: PreviewPlaceSchema,
    people: Type.Array(Type.Object({ id: Id, name: Type.String() }, closed), {
      description: 'Those who may be named, by name; the first 500.',
    }),
    /** How many in all: the named ones, and the others in steps of the small-number threshold; nobody who is hidden. */
    count: CountSchema,
  },
  closed,
);
const NowMovesSchema = Type.Object(
  {
    /** As of a move; exactly 0 where the change cannot move anybody. */
    count: CountSchema,
    /** Largest first. A move of fewer people than a step, none of them named, is omitted: it is in the total only. */
    moves: Type.Array(NowMove),
  },
  closed,
);
export type NowMoves = Static<typeof NowMovesSchema>;

export const RangePreviewSchema = Type.Object(
  {
    /** The effects of saving, one sentence each: at once, on stored days, from now on. */
    summary: Type.Array(Type.String()),
    days: Type.Object({ from: Type.String(), to: Type.String(), count: Type.Integer() }, closed),
    accessLog: Type.Object(
      {
        organisation: Type.Boolean(),
        /** Whether every range concerned records access events. */
        complete: Type.Boolean(),
        /** The basis of the figures and their limits, with what to switch on. */
        notes: Type.Array(Type.String()),
      },
      closed,
    ),
    /** Hypothetical, saving changes none of it: what today's ranges with the change would have meant for the addresses of these days, against today's ranges without it. From access events. */
    history: PastMovesSchema,
    /** The effect of saving on stored days: only a corrected target has one, otherwise exactly 0. From person-days. */
    corrected: PastMovesSchema,
    now: Type.Object(
      {
        /** The people who are shown at another place as soon as it is saved. */
        atOnce: NowMovesSchema,
        /** Of the people present: those whose next sign-in from an address used today would place them elsewhere. From access events. */
        nextSignIn: NowMovesSchema,
      },
      closed,
    ),
  },
  closed,
);
export type RangePreview = Static<typeof RangePreviewSchema>;
