import { mayReadInsights } from '../../actions/offices/may-read-insights.ts';
import { clearToUndo, UNDO_WITHIN } from '../../actions/statements/clear.ts';
import { AppError } from '../../errors.ts';
import type { Viewer } from '../../plugins/identity.ts';
import { type EndingCredential, endingCredentials } from '../../presence/credential.ts';
import { overrideStatesAt, overridesInForce } from '../../presence/overrides.ts';
import { zoneOfPerson } from '../../presence/world.ts';
import type { Texts } from '../../texts/texts.ts';
import type { RouteDeps } from '../deps.ts';
import { presenceView } from '../presence/presence-view.ts';
import { iso, staleView } from '../replies.ts';
import type { Me } from '../schemas/me.ts';
import { overrideView, setByName } from './override-view.ts';

/**
 * A person's view of themselves, from the board; the store is read only for a clear that may be undone.
 * @throws AppError PERSON_UNKNOWN_TO_DIRECTORY, STORE_UNAVAILABLE
 */
export async function meView(
  { board, store, clock, freshness, config }: Pick<RouteDeps, 'board' | 'store' | 'clock' | 'freshness' | 'config'>,
  viewer: Viewer,
  texts: Texts,
): Promise<Me> {
  const stale = staleView(await freshness.look(), texts);
  // Every page of the tab shows it, since a bot whose credential has ended cannot warn in Teams.
  const ending = viewer.administrator ? endingCredentials(await store.credentialStatuses(), clock.now(), config.credentialWarningDays) : [];
  const undoable = await undoableClear({ board, store, clock }, viewer.id);
  // Nothing is awaited from here on, so all parts are of one instant.
  const now = clock.now();
  const picture = board.now();
  const { world } = picture;
  const person = world.people.get(viewer.id);
  const own = picture.own(viewer.id);
  if (!person || !own) throw new AppError('PERSON_UNKNOWN_TO_DIRECTORY');
  const overrides = board.evidence(person).overrides.filter(({ end }) => end > now);
  const stateOf = overrideStatesAt(now, overrides, person, world);
  const hidden = overridesInForce(overrides, now)
    .filter(({ statement }) => statement.kind === 'hidden')
    .map(({ end }) => end);
  const zone = zoneOfPerson(person, world);
  const decided = overrides.find(({ id }) => id === own.presence.overrideId);
  return {
    now: iso(now),
    id: person.id,
    name: person.name,
    upn: person.upn,
    ...(person.department === undefined ? {} : { department: person.department }),
    mode: person.mode,
    timeZone: zone,
    administrator: viewer.administrator,
    insights: mayReadInsights(world.settings, viewer),
    worksCouncilMode: world.settings.worksCouncilMode,
    presence: presenceView(own.presence, world, { zone, now, self: true, ...(decided ? setByName(decided, world) : {}) }, texts),
    ...stale,
    ...(hidden.length > 0 ? { hiddenUntil: iso(Math.max(...hidden)) } : {}),
    ...(undoable ? { clearUndoableUntil: iso(undoable.at + UNDO_WITHIN) } : {}),
    ...(ending.length > 0 ? { endingCredentials: ending.map((each) => endingView(each, texts)) } : {}),
    overrides: overrides
      .toSorted((a, b) => b.setAt - a.setAt || b.seq - a.seq)
      .map((override) => overrideView(override, world, stateOf(override), true)),
  };
}

async function undoableClear({ board, store, clock }: Pick<RouteDeps, 'board' | 'store' | 'clock'>, personId: string) {
  const person = board.world().people.get(personId);
  const hasCleared = person && board.evidence(person).clears.some(({ at }) => at > clock.now() - UNDO_WITHIN);
  return hasCleared ? clearToUndo({ store, clock }, personId) : undefined;
}

function endingView({ of, state, message, remedy }: EndingCredential, texts: Texts) {
  return { of, state, message: texts.say(message), remedy: texts.say(remedy) };
}
