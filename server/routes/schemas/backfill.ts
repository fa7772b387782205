import { type Static, Type } from 'typebox';
import { Counts, IntegrationProblem } from './integration.ts';
import { closed, Iso, Optional } from './shared.ts';

export const BackfillBody = Type.Object(
  {
    from: Optional(Type.String({ format: 'date-time', description: 'Default: as far back as can be read.' })),
    until: Optional(
      Type.String({
        format: 'date-time',
        description: 'Default: now. A span is widened to whole days of `timeZone`, the organisation’s, and clipped to what can be read.',
      }),
    ),
  },
  { ...closed, title: 'BackfillBody', examples: [{ from: '2026-11-13T00:00:00.000Z', until: '2026-11-20T00:00:00.000Z' }] },
);
export type BackfillInput = Static<typeof BackfillBody>;

const Span = Type.Object({ from: Iso, until: Iso }, { ...closed, title: 'Span' });
const GapSchema = Type.Object(
  {
    from: Iso,
    until: Iso,
    reason: Type.String(),
    readable: Optional(Type.Object(Span.properties, { ...closed, title: 'Span', description: 'The part that a backfill can still read.' })),
  },
  { ...closed, title: 'Gap' },
);

const RunSchema = Type.Object(
  {
    state: Type.Union([
      Type.Literal('running', { description: 'being read, or about to be' }),
      Type.Literal('waiting', { description: 'a failure (`problem`); it will retry' }),
      Type.Literal('stopped'),
      Type.Literal('finished'),
    ]),
    from: Iso,
    until: Iso,
    timeZone: Type.String({ description: 'IANA, the organisation’s: a span that is asked for is widened to whole days of it.' }),
    doneFrom: Type.String({ format: 'date-time', description: 'Everything from here until `until` has been read.' }),
    startedBy: Type.String({ description: 'Object id of the requester; `system` for the one after the first poll.' }),
    startedAt: Iso,
    restartedAt: Optional(
      Type.String({ format: 'date-time', description: 'When it last restarted from its end, since ranges were changed.' }),
    ),
    endedAt: Optional(Iso),
    logBegins: Optional(Type.String({ format: 'date-time', description: 'Entra’s log does not reach back further.' })),
    progress: Type.Number({ minimum: 0, maximum: 1 }),
    windows: Type.Object(
      {
        done: Type.Integer(),
        left: Optional(Type.Integer({ description: 'Estimated from the completed windows; absent before the first, and after a stop.' })),
      },
      closed,
    ),
    counts: Counts,
    recordsPerSecond: Optional(Type.Number({ description: 'The average while it was being read.' })),
    secondsLeft: Optional(
      Type.Number({ description: 'Estimated; absent before anything is done, while it is waiting, and when it has ended.' }),
    ),
    problem: Optional(IntegrationProblem),
  },
  {
    ...closed,
    title: 'BackfillRun',
    description: 'Reading the past, its newest window first: the backfill under way, or the one that ended last.',
  },
);

export const BackfillSchema = Type.Object(
  {
    now: Iso,
    readable: Optional(
      Type.Object(Span.properties, { ...closed, title: 'Span', description: 'What can be read now; absent before the first poll.' }),
    ),
    gaps: Type.Array(GapSchema),
    backfill: Optional(RunSchema),
  },
  {
    ...closed,
    title: 'Backfill',
    description: 'What can be read of the past, the gaps in it, and the backfill under way or the last one.',
  },
);
export type BackfillView = Static<typeof BackfillSchema>;
