import type { CandidateList, CandidateView, PrefilledRange } from '../../../../server/routes/schemas/candidates.ts';
import { message } from '../../../../server/texts/message.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { formatDay } from '../../../shared/lib/time.ts';
import { countText, peopleText } from '../../../shared/lib/words.ts';
import type { NewRange } from '../ranges/api.ts';
import { formatAddresses, keyOfTarget, type RangeDraft } from '../ranges/view-model.ts';

export const candidateTitle = ({ cidrs }: CandidateView) => formatAddresses(cidrs, 3);

/** `5 of the last 14 days · usually 12 people, 19 at most · 90% in working hours`. */
export function candidateFacts({ daysSeen, usual, most, workingShare }: CandidateView, window: number): string {
  return [
    texts.text('admin.candidates.days-seen', { seen: daysSeen, window }),
    texts.text('admin.candidates.usual', { usual: peopleText(usual), most: countText(most) }),
    texts.text('admin.candidates.working', { share: workingShare }),
  ].join(' · ');
}

const MAX_NEIGHBOURS = 3;

/** `Beside “HQ” (203.0.113.0/24)`; undefined if no range is near. */
export function formatNeighbours({ neighbours }: CandidateView): string | undefined {
  if (neighbours.length === 0) return undefined;
  const shown = neighbours.slice(0, MAX_NEIGHBOURS);
  const ranges = shown.map(({ name, cidr }) => message('admin.candidates.neighbour', { range: name, cidr }));
  return texts.text('admin.candidates.beside', { ranges });
}

/** `Berlin, 80% sure: its people said so`. */
export function formatSuggestion({ suggestion }: CandidateView): string | undefined {
  if (!suggestion) return undefined;
  const { officeName, confidence, because } = suggestion;
  return texts.text(`admin.candidates.suggestion.${because}`, { office: officeName, share: confidence });
}

/** The range that one click makes; `undefined` if a target must be chosen first. */
export function oneClick({ range }: CandidateView): NewRange | undefined {
  const { target, source, ...rest } = range;
  return target === undefined ? undefined : { ...rest, target, source: source === 'manual' ? 'manual' : 'discovered' };
}

export function oneClickLabel({ target }: NewRange, suggestion: CandidateView['suggestion']): string {
  if (target.kind === 'ignore') return texts.text('admin.candidates.ignore');
  if (target.kind === 'remote') return texts.text('admin.candidates.is-remote');
  return suggestion
    ? texts.text('admin.candidates.is-office', { office: suggestion.officeName })
    : texts.text('admin.candidates.is-this-office');
}

export function draftOfPrefilled({ name, cidrs, target, presence, accessLogging }: PrefilledRange): Partial<RangeDraft> {
  return { name, cidrs: cidrs.join('\n'), target: target ? keyOfTarget(target) : '', presence, accessLogging };
}

interface Bar {
  day: string;
  /** 0 to 1, of the largest. */
  height: number;
  /** `Thu 19 Nov: 12 people`. */
  words: string;
}

/** How many people used it on each day. @param today `YYYY-MM-DD` */
export function bars({ days }: CandidateView, today: string | undefined): Bar[] {
  const largest = Math.max(1, ...days.map(({ people }) => people.atMost));
  return days.map(({ day, people }) => ({
    day,
    height: people.atMost / largest,
    words: texts.text('admin.candidates.people-on-day', { day: formatDay(day, today), people: peopleText(people) }),
  }));
}

/** Why the list is empty. @param today `YYYY-MM-DD` */
export function formatEmpty({ discovering, countedDay, many }: CandidateList, today: string | undefined): string {
  if (!discovering) return texts.text('admin.candidates.not-discovering');
  if (countedDay === undefined) return texts.text('admin.candidates.first-day');
  return texts.text('admin.candidates.all-in-ranges', { many, day: formatDay(countedDay, today) });
}
