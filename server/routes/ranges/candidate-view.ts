import { candidateIdOf } from '../../actions/candidates/candidates.ts';
import type { Candidate } from '../../presence/discovery/candidates.ts';
import type { Target } from '../../presence/place.ts';
import type { World } from '../../presence/world.ts';
import type { Texts } from '../../texts/texts.ts';
import { countView } from '../presence/occupancy-view.ts';
import type { CandidateView, PrefilledRange } from '../schemas/candidates.ts';

export function candidateView(candidate: Candidate, world: World, texts: Texts): CandidateView {
  const { group, prefixes, days, usual, most, workingShare, sharedExit, suggestion, neighbours } = candidate;
  const officeName = suggestion && (world.offices.get(suggestion.officeId)?.name ?? '');
  return {
    id: candidateIdOf(candidate),
    group,
    cidrs: prefixes,
    firstDay: days[0]?.day ?? '',
    lastDay: days.at(-1)?.day ?? '',
    daysSeen: days.length,
    days: days.map(({ day, people }) => ({ day, people: countView(people, texts) })),
    usual: countView(usual, texts),
    most: countView(most, texts),
    workingShare,
    sharedExit,
    advice: adviceOn(candidate, officeName, texts),
    ...(suggestion && officeName !== undefined ? { suggestion: { ...suggestion, officeName } } : {}),
    neighbours: neighbours.map(({ rangeId, name, cidr }) => ({ rangeId, name, cidr })),
    range: prefilled(candidate, officeName, texts),
  };
}

/** Below this confidence no office is preselected, so that one click cannot turn a guess into a range. */
const SURE = 0.5;

function adviceOn({ sharedExit, suggestion }: Candidate, office: string | undefined, texts: Texts): CandidateView['advice'] {
  if (sharedExit) return { kind: 'ignore', text: texts.text('candidate.shared-exit') };
  if (suggestion === undefined || office === undefined) return { kind: 'decide', text: texts.text('candidate.unknown') };
  if (suggestion.confidence < SURE) return { kind: 'decide', text: texts.text('candidate.unsure', { office }) };
  return { kind: 'office', text: texts.text(`candidate.${suggestion.because}`, { office }) };
}

/** The addresses of the future range, not the network around them: `203.0.113.7`, `203.0.113.0/28 and 2 more`. */
function formatPrefixes([first = '', ...more]: readonly string[], texts: Texts): string {
  const plain = first.replace(first.includes(':') ? /\/128$/ : /\/32$/, '');
  return more.length === 0 ? plain : texts.text('candidate.more', { first: plain, count: more.length });
}

function prefilled({ prefixes, sharedExit, suggestion }: Candidate, officeName: string | undefined, texts: Texts): PrefilledRange {
  const target: Target | undefined = sharedExit
    ? { kind: 'ignore' }
    : suggestion && suggestion.confidence >= SURE
      ? { kind: 'office', officeId: suggestion.officeId }
      : undefined;
  const addresses = formatPrefixes(prefixes, texts);
  const name = sharedExit
    ? texts.text('candidate.name-exit', { addresses })
    : officeName
      ? texts.text('candidate.name', { office: officeName.slice(0, 50), addresses })
      : addresses;
  return { name, cidrs: prefixes, ...(target ? { target } : {}), presence: true, accessLogging: false, source: 'discovered' };
}
