import { type Static, Type } from 'typebox';
import { CountSchema } from './occupancy.ts';
import { RangeSourceSchema, TargetSchema } from './ranges.ts';
import { closed, Id, Iso, Optional } from './shared.ts';

const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
const Cidr = Type.String({ examples: ['203.0.113.193/32'] });
const Share = Type.Number({ minimum: 0, maximum: 1, description: 'In tenths.' });

/** A body for `POST /api/ranges`, to be sent as it is or edited first. Without a target one has to be chosen. */
const PrefilledRangeSchema = Type.Object(
  {
    name: Type.String(),
    cidrs: Type.Array(Cidr),
    target: Optional(TargetSchema),
    presence: Type.Boolean(),
    accessLogging: Type.Boolean(),
    source: RangeSourceSchema,
  },
  closed,
);
export type PrefilledRange = Static<typeof PrefilledRangeSchema>;

const CandidateSchema = Type.Object(
  {
    id: Id,
    /** The /24 (IPv4) or /64 (IPv6) in which its addresses lie. */
    group: Cidr,
    /** The addresses that many people used: single ones, or the IPv6 network itself. */
    cidrs: Type.Array(Cidr),
    firstDay: Day,
    lastDay: Day,
    daysSeen: Type.Integer(),
    /** Oldest first; numbers of people in steps. */
    days: Type.Array(Type.Object({ day: Day, people: CountSchema }, closed)),
    /** Of its days the one in the middle, and the largest. */
    usual: CountSchema,
    most: CountSchema,
    /** How much of its use lies in working hours (the organisation’s working days, 7 to 19, of the people’s own zones). */
    workingShare: Share,
    /** People of several offices use it at the same time, or of several time zones on one day: a VPN, a proxy or a mobile carrier. */
    sharedExit: Type.Boolean(),
    advice: Type.Object(
      {
        kind: Type.Union([Type.Literal('office'), Type.Literal('ignore'), Type.Literal('decide')]),
        text: Type.String({ examples: ['Its people said that they were in Berlin.'] }),
      },
      closed,
    ),
    suggestion: Optional(
      Type.Object(
        {
          officeId: Id,
          officeName: Type.String(),
          confidence: Share,
          because: Type.Union([Type.Literal('said'), Type.Literal('usual'), Type.Literal('neighbour')]),
        },
        closed,
      ),
    ),
    /** Ranges in force in the same /24 or /48. */
    neighbours: Type.Array(Type.Object({ rangeId: Id, name: Type.String(), cidr: Cidr }, closed)),
    range: PrefilledRangeSchema,
  },
  closed,
);
export type CandidateView = Static<typeof CandidateSchema>;

export const CandidateListSchema = Type.Object(
  {
    /** Only while the organisation’s setting `unmatched` is `discover` is anything counted. */
    discovering: Type.Boolean(),
    /** The latest day that was counted; absent before the first. */
    countedDay: Optional(Day),
    /** So many people on one day make an address a candidate. */
    many: Type.Integer(),
    /** Days that are listed. */
    window: Type.Integer(),
    candidates: Type.Array(CandidateSchema),
    dismissed: Type.Array(CandidateSchema),
  },
  closed,
);
export type CandidateList = Static<typeof CandidateListSchema>;

export const CandidateBody = Type.Object({ id: Id }, closed);

export const MyAddressSchema = Type.Object(
  {
    /** The address that the server sees; absent if it is not an address. */
    address: Optional(Type.String()),
    /** Whether Entra can see the same one, so that a range of it means something. */
    usable: Type.Boolean(),
    /** The meaning, and the remedy. */
    text: Type.String(),
    /** The range in force that holds it already. */
    heldBy: Optional(Type.Object({ rangeId: Id, name: Type.String(), target: TargetSchema }, closed)),
    /** Present if the address is usable and no range holds it. */
    range: Optional(PrefilledRangeSchema),
    at: Iso,
  },
  closed,
);
export type MyAddress = Static<typeof MyAddressSchema>;
