import { crc32, deflateSync } from 'node:zlib';
import type { SimulatedDirectory } from './directory.ts';
import type { Faults } from './faults.ts';
import { GraphError } from './graph-errors.ts';
import { isGranted } from './permissions.ts';
import { shareOf } from './random.ts';

const SIZE = 96;

/** `GET /users/{id}/photos/96x96/$value` in a batch: Base64. Two thirds of the people have a photo, guests have none. */
export function profilePhoto(id: string, { directory, faults }: { directory: SimulatedDirectory; faults: Faults }): string {
  if (!isGranted(faults, 'ProfilePhoto.Read.All', 'User.Read.All'))
    throw new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
  const person = directory.find(id);
  if (!person || person.guest || shareOf(`photo|${person.id}`) > 0.66)
    throw new GraphError(
      404,
      'ImageNotFound',
      'Exception of type ‘Microsoft.Fast.Profile.Core.Exception.ImageNotFoundException’ was thrown.',
    );
  return drawPortrait(person.id).toString('base64');
}

type Colour = readonly [number, number, number];

/** Head and shoulders before a plain wall, in colours that depend on the id. */
function drawPortrait(id: string): Buffer {
  const [wall, skin, cloth, hair] = ['wall', 'skin', 'cloth', 'hair'].map((part) => shareOf(`${part}|${id}`)) as [
    number,
    number,
    number,
    number,
  ];
  const colours = {
    wall: mix([196, 214, 226], [232, 219, 200], wall),
    skin: mix([241, 205, 176], [112, 72, 48], skin),
    cloth: mix([58, 78, 120], [128, 58, 70], cloth),
    hair: mix([40, 30, 26], [170, 128, 84], hair),
  };
  const colourAt = (x: number, y: number): Colour => {
    if ((x - 48) ** 2 / 22 ** 2 + (y - 30) ** 2 / 20 ** 2 < 1 && y < 34) return colours.hair;
    if ((x - 48) ** 2 / 18 ** 2 + (y - 40) ** 2 / 23 ** 2 < 1) return colours.skin;
    if ((x - 48) ** 2 / 38 ** 2 + (y - 96) ** 2 / 34 ** 2 < 1) return colours.cloth;
    return colours.wall;
  };
  // Each line begins with its filter type: none.
  const lines = Array.from({ length: SIZE }, (_, y) => Buffer.from([0, ...Array.from({ length: SIZE }, (_, x) => colourAt(x, y)).flat()]));
  return png(Buffer.concat(lines));
}

function mix(a: Colour, b: Colour, share: number): Colour {
  const part = (i: 0 | 1 | 2) => Math.round(a[i] + (b[i] - a[i]) * share);
  return [part(0), part(1), part(2)];
}

function png(pixels: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIZE, 0);
  header.writeUInt32BE(SIZE, 4);
  // 8 bits per channel, colour without transparency.
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(pixels)), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(Buffer.concat([Buffer.from(type), data])));
  return Buffer.concat([size, Buffer.from(type), data, sum]);
}
