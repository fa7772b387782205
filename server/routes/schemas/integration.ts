import { type Static, Type } from 'typebox';
import { CredentialSchema, WarningsSchema } from './credential.ts';
import { closed, Iso, Optional } from './shared.ts';

const problemFields = { code: Type.String(), message: Type.String(), remedy: Type.String(), since: Iso };
export const IntegrationProblem = Type.Object(problemFields, { ...closed, title: 'CollectingProblem' });
const HeldUpBy = Type.Object(problemFields, {
  ...closed,
  title: 'CollectingProblem',
  description: 'The failure that the running collection retries.',
});
export const Counts = Type.Object(
  {
    read: Type.Integer(),
    used: Type.Integer(),
    discarded: Type.Record(Type.String(), Type.Integer()),
    requests: Type.Integer(),
    throttled: Type.Integer(),
    late: Type.Integer(),
  },
  { ...closed, title: 'CollectionCounts' },
);
const Running = Type.Object(
  { since: Iso, counts: Counts },
  {
    ...closed,
    title: 'RunningCollection',
    description: 'The running collection, started by the schedule or by a person, with its counts so far. Absent if none is running.',
  },
);
const Lag = Type.Object(
  { median: Type.Number(), worst: Type.Number() },
  { ...closed, title: 'Lag', description: 'Seconds from a sign-in to the board.' },
);
const StreamSchema = Type.Object(
  { startedAt: Iso, lastReceivedAt: Optional(Iso), totals: Counts, lagSeconds: Optional(Lag), problem: Optional(IntegrationProblem) },
  { ...closed, title: 'EventStream', description: 'Sign-ins that come from an event hub.' },
);
const MissingSchema = Type.Object(
  { people: Type.Integer(), of: Type.Integer(), since: Iso },
  {
    ...closed,
    title: 'MissingPeople',
    description: 'Known people who are missing from the directory that Entra returned; nobody is removed until this is confirmed.',
  },
);
const BotSchema = Type.Object(
  {
    seen: Type.Boolean({ description: 'Whether a message of Teams has ever reached it.' }),
    off: Optional(
      Type.Object(
        { message: Type.String(), remedy: Optional(Type.String({ description: 'Absent if it is off intentionally.' })) },
        { ...closed, description: 'Why there is no bot; absent where there is one.' },
      ),
    ),
  },
  { ...closed, title: 'BotState' },
);
const OutboxSchema = Type.Object(
  {
    consumer: Type.String({ description: 'The consumer that delivers them.', examples: ['bot'] }),
    open: Type.Integer({ description: 'Messages that are still to be delivered.' }),
    blocked: Type.Integer({ description: 'Recipients that could not be reached at the last try; it is tried again.' }),
    blockedSince: Optional(Iso),
    dropped: Type.Integer({ description: 'Messages that were given up, since the beginning.' }),
  },
  { ...closed, title: 'OutboxCounts', description: 'Messages that the server sends by itself.' },
);
export const IntegrationSchema = Type.Object(
  {
    state: Type.Union([Type.Literal('waiting'), Type.Literal('ok'), Type.Literal('failing')]),
    now: Iso,
    running: Optional(Running),
    lastStartedAt: Optional(Iso),
    lastFinishedAt: Optional(Iso),
    lastSuccessAt: Optional(Iso),
    nextRunAt: Optional(Iso),
    watermark: Optional(Iso),
    problem: Optional(IntegrationProblem),
    heldUpBy: Optional(HeldUpBy),
    last: Optional(Counts),
    totals: Counts,
    lagSeconds: Optional(Lag),
    /** Absent if nothing was ever streamed. */
    stream: Optional(StreamSchema),
    credentials: Type.Array(CredentialSchema, { description: 'Without those that do not expire, or whose end is not known.' }),
    warnings: WarningsSchema,
    bot: BotSchema,
    outbox: Type.Array(OutboxSchema),
    chats: Type.Object(
      {
        reachable: Type.Integer({ description: 'People to whom the bot can write first.' }),
        neverWritten: Type.Integer({
          description: 'People who have not written to the bot in their own chat yet, or whose data was deleted since.',
        }),
        refused: Type.Integer({ description: 'People whose chat takes no messages: they have removed or blocked the bot.' }),
        off: Type.Integer({ description: 'People in mode off, to whom it does not write.' }),
      },
      closed,
    ),
    events: Type.Union([Type.Literal('all'), Type.Literal('interactive')]),
    gaps: Type.Array(Type.Object({ from: Iso, until: Iso, reason: Type.String() }, closed)),
    directory: Type.Object(
      { lastSyncAt: Optional(Iso), people: Type.Integer(), problem: Optional(IntegrationProblem), missing: Optional(MissingSchema) },
      closed,
    ),
  },
  { ...closed, title: 'Integration', description: 'The state of collecting sign-ins.' },
);
export type Integration = Static<typeof IntegrationSchema>;

export const RemovalBody = Type.Object(
  { people: Type.Integer({ minimum: 1, description: 'How many missing people you have seen and confirm.' }) },
  { ...closed, title: 'RemovalBody', examples: [{ people: 27 }] },
);
