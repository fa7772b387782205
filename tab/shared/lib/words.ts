import type { Count } from '../../../server/routes/schemas/occupancy.ts';
import { texts } from './texts.ts';

/** A text for searching: lower case, in one Unicode form. */
export const searchable = (text: string) => text.normalize('NFC').trim().toLowerCase();

/** `1,240` */
export const number = (n: number) => new Intl.NumberFormat(texts.locale).format(n);

/** `a, b and c`, in the reader's language. */
export const listText = (items: readonly string[]) => new Intl.ListFormat(texts.locale, { type: 'conjunction' }).format(items);

/** Compares names by the rules of the reader's language. */
export const byName = (a: string, b: string) => collatorOf(texts.locale).compare(a, b);

/** Created once for each language, since thousands of names are compared. */
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

/** The people who are counted in steps, without the named ones: `fewer than 5`, `5–9`. */
function stepText({ named = 0, atLeast, atMost }: Steps): string {
  const [least, most] = [atLeast - named, atMost - named];
  return least === 0 ? texts.text('tab.shared.fewer-than', { limit: most + 1 }) : texts.text('tab.shared.from-to', { least, most });
}

/** Whether a filter is set, so that it can be cleared. */
export const narrowed = (filter: object) => Object.values(filter).some((value) => typeof value === 'string' && value.trim() !== '');
