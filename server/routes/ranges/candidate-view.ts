import { candidateIdOf } from '../../actions/candidates/candidates.ts';
import type { Candidate } from '../../presence/discovery/candidates.ts';
import type { Target } from '../../presence/place.ts';
import type { World } from '../../presence/world.ts';
import type { CandidateView, PrefilledRange } from '../schemas/candidates.ts';
import { countView } from '../views.ts';

export function candidateView(candidate: Candidate, world: World): CandidateView {
  const { group, prefixes, days, usual, most, workingShare, sharedExit, suggestion, neighbours } = candidate;
  const officeName = suggestion && (world.offices.get(suggestion.officeId)?.name ?? '');
  return {
    id: candidateIdOf(candidate),
    group,
    cidrs: prefixes,
    firstDay: days[0]?.day ?? '',
    lastDay: days.at(-1)?.day ?? '',
    daysSeen: days.length,
    days: days.map(({ day, people }) => ({ day, people: countView(people) })),
    usual: countView(usual),
    most: countView(most),
    workingShare,
    sharedExit,
    advice: adviceOn(candidate, officeName),
    ...(suggestion && officeName !== undefined ? { suggestion: { ...suggestion, officeName } } : {}),
    neighbours: neighbours.map(({ rangeId, name, cidr }) => ({ rangeId, name, cidr })),
    range: prefilled(candidate, officeName),
  };
}

/** Below this confidence no office is filled in: one click must not make a guess a range. */
const SURE = 0.5;

const BECAUSE = {
  said: (office: string) => `People who used it said at the time that they were at ${office}.`,
  usual: (office: string) => `${office} is where most of its people are on other days.`,
  neighbour: (office: string) => `Ranges beside it belong to ${office}.`,
};

function adviceOn({ sharedExit, suggestion }: Candidate, officeName: string | undefined): CandidateView['advice'] {
  if (sharedExit) {
    return {
      kind: 'ignore',
      text: 'People of offices far apart use it at the same time, so it says nothing about a place: a VPN, a proxy or a mobile carrier. Make it a range that is ignored.',
    };
  }
  if (suggestion && officeName !== undefined && suggestion.confidence < SURE) {
    return { kind: 'decide', text: `Little speaks for ${officeName}: ask its people, or watch it for some days.` };
  }
  if (suggestion === undefined || officeName === undefined)
    return { kind: 'decide', text: 'Nothing is known about where its people are otherwise. Ask them, or watch it for some days.' };
  return { kind: 'office', text: BECAUSE[suggestion.because](officeName) };
}

/** What the range will hold, not the network around it: `203.0.113.7`, `203.0.113.0/28 and 2 more`. */
function formatPrefixes([first = '', ...more]: readonly string[]): string {
  const plain = first.replace(first.includes(':') ? /\/128$/ : /\/32$/, '');
  return more.length === 0 ? plain : `${plain} and ${more.length} more`;
}

function prefilled({ prefixes, sharedExit, suggestion }: Candidate, officeName: string | undefined): PrefilledRange {
  const target: Target | undefined = sharedExit
    ? { kind: 'ignore' }
    : suggestion && suggestion.confidence >= SURE
      ? { kind: 'office', officeId: suggestion.officeId }
      : undefined;
  const addresses = formatPrefixes(prefixes);
  const name = sharedExit ? `Shared exit ${addresses}` : officeName ? `${officeName.slice(0, 50)}, ${addresses}` : addresses;
  return { name, cidrs: prefixes, ...(target ? { target } : {}), presence: true, accessLogging: false, source: 'discovered' };
}
