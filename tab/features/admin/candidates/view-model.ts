import type { CandidateList, CandidateView, PrefilledRange } from '../../../../server/routes/schemas/candidates.ts';
import { counted, plural } from '../../../shared/lib/words.ts';
import type { NewRange } from '../ranges/api.ts';
import { formatAddresses, keyOfTarget, type RangeDraft } from '../ranges/view-model.ts';

const percent = (share: number) => `${Math.round(share * 100)} %`;

export const candidateTitle = ({ cidrs }: CandidateView) => formatAddresses(cidrs, 3);

/** `5 of the last 14 days · usually 12 people, 19 at most · 90 % in working hours`. */
export function candidateFacts({ daysSeen, usual, most, workingShare }: CandidateView, window: number): string {
  return [
    `${daysSeen} of the last ${plural(window, 'day')}`,
    `usually ${counted(usual, 'person', 'people')}, ${most.text} at most`,
    `${percent(workingShare)} in working hours`,
  ].join(' · ');
}

const BECAUSE = {
  said: 'its people said so',
  usual: 'its people usually are there',
  neighbour: 'ranges beside it are there',
} as const;

/** `Berlin, 80 % sure: its people said so`. */
export function suggestionWords({ suggestion }: CandidateView): string | undefined {
  if (!suggestion) return undefined;
  const { officeName, confidence, because } = suggestion;
  return `${officeName}, ${percent(confidence)} sure: ${BECAUSE[because]}`;
}

/** What one click would make of it; `undefined` where a target has to be chosen first. */
export function oneClick({ range }: CandidateView): NewRange | undefined {
  const { target, source, ...rest } = range;
  return target === undefined ? undefined : { ...rest, target, source: source === 'manual' ? 'manual' : 'discovered' };
}

export const oneClickLabel = (range: NewRange, suggestion: CandidateView['suggestion']) =>
  range.target.kind === 'ignore'
    ? 'Ignore it'
    : range.target.kind === 'remote'
      ? 'It is remote'
      : `It is ${suggestion?.officeName ?? 'this office'}`;

export function draftOfPrefilled({ name, cidrs, target, presence, accessLogging }: PrefilledRange): Partial<RangeDraft> {
  return { name, cidrs: cidrs.join('\n'), target: target ? keyOfTarget(target) : '', presence, accessLogging };
}

/** Heights of the days' bars, 0 to 1, of the largest. */
export function bars({ days }: CandidateView): { day: string; height: number; words: string }[] {
  const largest = Math.max(1, ...days.map(({ people }) => people.atMost));
  return days.map(({ day, people }) => ({ day, height: people.atMost / largest, words: `${day}: ${counted(people, 'person', 'people')}` }));
}

/** Why there is nothing to see. */
export function emptyWords({ discovering, countedDay, many }: CandidateList): string {
  if (!discovering)
    return 'Addresses that no range holds are not looked at. Set “Addresses in no range” to “discover” in the settings, and the last days are counted within the hour.';
  if (countedDay === undefined) return 'The first day is being counted. Come back within the hour.';
  return `Every address that ${plural(many, 'person', 'people')} or more used on one day until ${countedDay} lies in a range.`;
}
