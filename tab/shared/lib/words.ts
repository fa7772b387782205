import type { Count } from '../../../server/routes/schemas/occupancy.ts';
import { texts } from './texts.ts';

/** For finding by a part of a name: without case, and in one Unicode form. */
export const searchable = (text: string) => text.normalize('NFC').trim().toLowerCase();

/** `1,240` */
export const number = (n: number) => new Intl.NumberFormat(texts.locale).format(n);

/** `a, b and c`, as the language joins them. */
export const listText = (items: readonly string[]) => new Intl.ListFormat(texts.locale, { type: 'conjunction' }).format(items);

/** The order of names, as the language has it. */
export const byName = (a: string, b: string) => collatorOf(texts.locale).compare(a, b);

/** Made once for a language: thousands of names are compared. */
let collator: { locale: string; compare: Intl.Collator['compare'] } | undefined;
function collatorOf(locale: string) {
  collator = collator?.locale === locale ? collator : { locale, compare: new Intl.Collator(locale).compare };
  return collator;
}

/** `Berlin`, `Berlin, Floor 1`. */
export const placeText = (office: string, floor: string | undefined) =>
  floor === undefined ? office : texts.text('tab.shared.floor-of', { office, floor });

type Steps = Pick<Count, 'count' | 'named' | 'atLeast' | 'atMost'>;

/** `12`, `5–9`, `12 and fewer than 5 others`. */
export function countText(people: Steps): string {
  const { count, named } = people;
  if (count !== undefined) return number(count);
  return named === undefined ? stepText(people) : texts.text('tab.shared.count-and-others', { named, others: stepText(people) });
}

/** `1 person`, `5–9 people`, `12 people and fewer than 5 others`. */
export function peopleText(people: Steps): string {
  const { count, named } = people;
  if (count !== undefined) return texts.text('tab.shared.people', { count });
  if (named === undefined) return texts.text('tab.shared.people-in-steps', { steps: stepText(people) });
  return texts.text('tab.shared.people-and-others', { named, others: stepText(people) });
}

/** Those who are counted in steps, beside the named: `fewer than 5`, `5–9`. */
function stepText({ named = 0, atLeast, atMost }: Steps): string {
  const [least, most] = [atLeast - named, atMost - named];
  return least === 0 ? texts.text('tab.shared.fewer-than', { limit: most + 1 }) : texts.text('tab.shared.from-to', { least, most });
}

/** Whether any filter is set: only then can one be cleared. */
export const narrowed = (filter: object) => Object.values(filter).some((value) => typeof value === 'string' && value.trim() !== '');
