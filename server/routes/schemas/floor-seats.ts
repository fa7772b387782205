import { type Static, Type } from 'typebox';
import { MAX_SEATS } from '../../actions/offices/change-floor-seats.ts';
import { closed, Optional, Version } from './shared.ts';

const PerMille = Type.Integer({ minimum: 0, maximum: 1000 });
const SeatSchema = Type.Object(
  { x: PerMille, y: PerMille },
  { ...closed, title: 'Seat', description: 'In thousandths of the width (from the left) and of the height (from the top) of the picture.' },
);
export type SeatView = Static<typeof SeatSchema>;

export const FloorSeatsSchema = Type.Object(
  {
    picture: Type.Union([Type.Literal('uploaded'), Type.Literal('drawn')], {
      description: 'Seats of an uploaded picture are those that an administrator placed; a drawn one has its own.',
    }),
    seats: Type.Array(SeatSchema, { description: 'A seat is a spot in the picture. It says nothing about who sits there.' }),
  },
  { ...closed, title: 'FloorSeats', description: 'The seats in the plan of a floor.' },
);
export type FloorSeatsView = Static<typeof FloorSeatsSchema>;

export const FloorSeatsBody = Type.Object(
  {
    seats: Type.Array(SeatSchema, {
      maxItems: MAX_SEATS,
      description: 'All seats of the floor, in any order. Two at the same spot count once; an empty list removes them all.',
    }),
    version: Optional(Version),
  },
  {
    ...closed,
    title: 'FloorSeatsBody',
    examples: [
      {
        seats: [
          { x: 120, y: 340 },
          { x: 180, y: 340 },
        ],
        version: 3,
      },
    ],
  },
);
