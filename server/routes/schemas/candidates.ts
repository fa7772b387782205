import { type Static, Type } from 'typebox';
import { CountSchema } from './occupancy.ts';
import { RangeSourceSchema, TargetSchema } from './ranges.ts';
import { closed, Id, Iso, Optional } from './shared.ts';

const Day = Type.String({ format: 'date', examples: ['2026-11-20'] });
const Cidr = Type.String({ examples: ['203.0.113.193/32'] });
const Share = Type.Number({ minimum: 0, maximum: 1, description: 'In tenths.' });

const PrefilledRangeSchema = Type.Object(
  {
    name: Type.String(),
    cidrs: Type.Array(Cidr),
    target: Optional(TargetSchema),
    presence: Type.Boolean(),
    accessLogging: Type.Boolean(),
    source: RangeSourceSchema,
  },
  {
    ...closed,
    title: 'PrefilledRange',
    description: 'A body for `POST /api/ranges`, to be sent as it is or edited first. Without a target one has to be chosen.',
  },
);
export type PrefilledRange = Static<typeof PrefilledRangeSchema>;

const CandidateSchema = Type.Object(
  {
    id: Id,
    /** The /24 (IPv4) or /64 (IPv6) in which its addresses lie. */
    group: Cidr,
    cidrs: Type.Array(Cidr, { description: 'The addresses that many people used: single ones, or the IPv6 network itself.' }),
    firstDay: Day,
    lastDay: Day,
    daysSeen: Type.Integer(),
    days: Type.Array(Type.Object({ day: Day, people: CountSchema }, closed), { description: 'Oldest first; numbers of people in steps.' }),
    /** The median and the maximum of its days. */
    usual: CountSchema,
    most: CountSchema,
    /** Share of its use within working hours: on the organisation's working days, 7:00 to 19:00 in each person's zone. */
    workingShare: Share,
    sharedExit: Type.Boolean({
      description:
        'People of several offices use it at the same time, or of several time zones on one day: a VPN, a proxy or a mobile carrier.',
    }),
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
    neighbours: Type.Array(Type.Object({ rangeId: Id, name: Type.String(), cidr: Cidr }, closed), {
      description: 'Ranges in force in the same /24 or /48.',
    }),
    range: PrefilledRangeSchema,
  },
  { ...closed, title: 'Candidate' },
);
export type CandidateView = Static<typeof CandidateSchema>;

export const CandidateListSchema = Type.Object(
  {
    discovering: Type.Boolean({ description: 'Only while the organisation’s setting `unmatched` is `discover` is anything counted.' }),
    /** The latest counted day; absent before the first. */
    countedDay: Optional(Day),
    many: Type.Integer({ description: 'The number of people on one day that makes an address a candidate.' }),
    window: Type.Integer({ description: 'Number of days in the list.' }),
    candidates: Type.Array(CandidateSchema),
    dismissed: Type.Array(CandidateSchema),
  },
  { ...closed, title: 'CandidateList', description: 'Addresses that many people use and no range holds, and those that were dismissed.' },
);
export type CandidateList = Static<typeof CandidateListSchema>;

export const CandidateBody = Type.Object({ id: Id }, { ...closed, title: 'CandidateBody', examples: [{ id: '203.0.113.0/24' }] });

export const MyAddressSchema = Type.Object(
  {
    address: Optional(Type.String({ description: 'The address that the server sees; absent if it is not an address.' })),
    usable: Type.Boolean({ description: 'Whether Entra can see the same one, so that a range of it means something.' }),
    text: Type.String({ description: 'The meaning, and the remedy.' }),
    heldBy: Optional(
      Type.Object(
        { rangeId: Id, name: Type.String(), target: TargetSchema },
        { ...closed, description: 'The range in force that holds it already.' },
      ),
    ),
    /** Present if the address is usable and no range holds it. */
    range: Optional(PrefilledRangeSchema),
    at: Iso,
  },
  { ...closed, title: 'MyAddress', description: 'The address from which the request came, and the range that could be made of it.' },
);
export type MyAddress = Static<typeof MyAddressSchema>;
