import { type Static, Type } from 'typebox';
import { closed, Id } from './shared.ts';

/** Maximum people per request. */
export const MAX_PHOTOS = 50;

export const PhotosQuery = Type.Object(
  { ids: Type.String({ minLength: 1, maxLength: 4000, description: `Ids of people, at most ${MAX_PHOTOS}, with commas between.` }) },
  closed,
);

export const PhotosSchema = Type.Object(
  {
    photos: Type.Array(
      Type.Object({ id: Id, url: Type.String({ description: '`data:image/jpeg;base64,…` or `data:image/png;…`' }) }, closed),
      {
        description: 'Those that are known. People who have none, who may not be named or who do not exist are left out alike.',
      },
    ),
    reading: Type.Boolean({ description: 'Whether more are being read: asking again in a moment may bring them.' }),
    available: Type.Boolean({ description: 'False where Indoors may not read photos.' }),
  },
  { ...closed, title: 'Photos', description: 'Photos as data URLs.' },
);
export type PhotosView = Static<typeof PhotosSchema>;
