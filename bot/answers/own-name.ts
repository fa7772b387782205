import type { Context, Said } from '../context.ts';
import { findPeople } from './find-people.ts';

/** Whether the only name is the asker's, in full. In front of others it counts as every other name. */
export function isOwnName(context: Context, { people: [who, ...others] }: Pick<Said, 'people'>): boolean {
  const found = who && others.length === 0 && !context.shared ? findPeople(context, who) : undefined;
  const [only, ...more] = found?.people ?? [];
  return only?.id === context.person.id && more.length === 0 && found?.nearly === false;
}
