import type { KeptData } from '../../actions/my-data/read-my-data.ts';
import type { AuditEntry } from '../../presence/audit-entry.ts';
import type { PersonalChat } from '../../presence/conversation.ts';
import type { PersonDay } from '../../presence/evidence.ts';
import type { Clear, Override } from '../../presence/override.ts';
import { overrideStatesAt, zoneOfStatement } from '../../presence/overrides.ts';
import type { Person } from '../../presence/person.ts';
import { UNMATCHED_RANGE_ID } from '../../presence/place.ts';
import type { OwnPresence } from '../../presence/presence-types.ts';
import { auditDeletedOn, clearDeletedOn, dayDeletedOn, overrideDeletedOn } from '../../presence/retention.ts';
import { placeOf } from '../../presence/sightings.ts';
import { ALWAYS, type Instant } from '../../presence/time.ts';
import { mayBeNamed } from '../../presence/visibility.ts';
import { type World, zoneOfPerson, zoneOfTarget, zoneWithSource } from '../../presence/world.ts';
import type { Texts } from '../../texts/texts.ts';
import type { RouteDeps } from '../deps.ts';
import { presenceView } from '../presence/presence-view.ts';
import { iso } from '../replies.ts';
import type { DoneBy, MyData, MyDay } from '../schemas/my-data.ts';
import { favouritesView } from './favourites-view.ts';
import { followsView, ownChat } from './follows-view.ts';
import { overrideView, setByName } from './override-view.ts';
import { subscriptionsView } from './subscriptions-view.ts';
import { weeklyRulesView } from './weekly-rules-view.ts';

/** All data that is kept about one person, with the day on which each part is deleted. */
export function myDataView(data: KeptData, config: RouteDeps['config'], texts: Texts): MyData {
  const {
    now,
    world,
    person,
    own,
    days,
    accessEvents,
    overrides,
    clears,
    weeklyRules,
    follows,
    favourites,
    subscriptions,
    chat,
    audit,
    moreAudit,
  } = data;
  const { settings } = world;
  const { zone, source } = zoneWithSource(person, world);
  const stateOf = overrideStatesAt(now, overrides, person, world);
  return {
    now: iso(now),
    timeZone: zone,
    timeZoneFrom: source,
    ...(person.ownTimeZone === undefined ? {} : { ownTimeZone: person.ownTimeZone }),
    ...(person.clientTimeZone === undefined ? {} : { clientTimeZone: person.clientTimeZone }),
    organisationTimeZone: settings.timeZone,
    retentionDays: settings.retentionDays,
    directory: directoryFacts(person, world, now),
    mode: modeView(person, world),
    ...(person.erasedAt === undefined ? {} : { erasedAt: iso(person.erasedAt) }),
    why: whyView({ person, own, days, overrides, now }, world, texts),
    days: days.map((day) => dayView(day, person, world, texts)).sort((a, b) => b.day.localeCompare(a.day) || b.last.localeCompare(a.last)),
    accessEvents: accessEvents
      .map(({ day, ip }) => ({ day, ip, deletedOn: dayDeletedOn(day, settings) }))
      .sort((a, b) => b.day.localeCompare(a.day) || a.ip.localeCompare(b.ip)),
    overrides: overrides
      .toSorted((a, b) => b.setAt - a.setAt || b.seq - a.seq)
      .map((override) => ({
        ...overrideView(override, world, stateOf(override), true),
        timeZone: zoneOfStatement(override.statement, person, world),
        deletedOn: overrideDeletedOn(override, settings),
      })),
    clears: clears.toSorted((a, b) => b.at - a.at).map((clear) => clearView(clear, world)),
    weeklyRules: weeklyRulesView(weeklyRules, world, now),
    follows: followsView(follows, world, ownChat(config, chat)),
    favourites: favouritesView(favourites, world, now),
    subscriptions: subscriptionsView(subscriptions, person, world),
    ...(chat ? { chat: chatView(chat) } : {}),
    audit: audit.map((entry) => auditView(entry, person.id, world)),
    moreAudit,
  };
}

function directoryFacts(person: Person, world: World, now: Instant): MyData['directory'] {
  const { id, upn, upnSince, name, department, managerId, enabled, guest, timeZone } = person;
  const manager = managerId === undefined ? undefined : world.people.get(managerId);
  return {
    id,
    upn,
    ...(upnSince === undefined ? {} : { upnSince: iso(upnSince) }),
    name,
    ...(department === undefined ? {} : { department }),
    ...(managerId === undefined ? {} : { managerId }),
    ...(manager && mayBeNamed(manager, now) ? { managerName: manager.name } : {}),
    enabled,
    guest,
    ...(timeZone === undefined ? {} : { timeZone }),
  };
}

function modeView({ id, mode, modeChosen, notOffSince, displaySince }: Person, world: World): MyData['mode'] {
  const since = (at: Instant | undefined) => (at === undefined || at === ALWAYS ? undefined : iso(at));
  const [countedSince, namedSince] = [since(notOffSince), since(displaySince)];
  return {
    mode,
    ...(modeChosen ? { chosenAt: iso(modeChosen.at), chosenBy: doneBy(modeChosen.by, id, world) } : {}),
    ...(countedSince === undefined ? {} : { countedSince }),
    ...(namedSince === undefined ? {} : { namedSince }),
    mayChange: world.settings.selfServiceModes,
  };
}

function whyView(
  { person, own, days, overrides, now }: { person: Person; own: OwnPresence; days: PersonDay[]; overrides: Override[]; now: Instant },
  world: World,
  texts: Texts,
): MyData['why'] {
  const { presence } = own;
  const override = overrides.find(({ id }) => id === presence.overrideId);
  // The newest day of the deciding range: it supersedes older ones.
  const [day] = days.filter(({ rangeId }) => rangeId === presence.rangeId).sort((a, b) => b.last - a.last);
  const zone = zoneOfPerson(person, world);
  return {
    presence: presenceView(presence, world, { zone, now, self: true, ...(override ? setByName(override, world) : {}) }, texts),
    ...(override ? { override: overrideView(override, world, 'counts', true) } : {}),
    ...(day ? { evidence: dayView(day, person, world, texts) } : {}),
  };
}

function dayView({ day, rangeId, first, last }: PersonDay, person: Person, world: World, texts: Texts): MyDay {
  const target = placeOf(rangeId, world) ?? { kind: 'ignore' };
  const office = target.kind === 'office' ? world.offices.get(target.officeId) : undefined;
  const floor = target.kind === 'office' ? office?.floors.find(({ id }) => id === target.floorId) : undefined;
  return {
    day,
    rangeId,
    rangeName: world.ranges.get(rangeId)?.name ?? texts.text(rangeId === UNMATCHED_RANGE_ID ? 'range.unmatched' : 'range.gone'),
    place: { kind: target.kind, ...(office ? { officeName: office.name } : {}), ...(floor ? { floorName: floor.name } : {}) },
    first: iso(first),
    last: iso(last),
    timeZone: zoneOfTarget(target, person, world),
    deletedOn: dayDeletedOn(day, world.settings),
  };
}

function chatView({ conversation, refusedAt }: PersonalChat): MyData['chat'] {
  return { ...(conversation ? { id: conversation.id } : {}), ...(refusedAt === undefined ? {} : { refusedAt: iso(refusedAt) }) };
}

function clearView({ at, setBy, personId }: Clear, world: World): MyData['clears'][number] {
  return { at: iso(at), setBy: doneBy(setBy, personId, world), deletedOn: clearDeletedOn(at, world.settings) };
}

/** Does not name the people whom an administrator's actions affected: the export is that of the administrator. */
function auditView({ at, action, actor, subject, before, after }: AuditEntry, personId: string, world: World): MyData['audit'][number] {
  const toMe = subject === personId;
  return {
    at: iso(at),
    action,
    by: doneBy(actor, personId, world),
    toMe,
    deletedOn: auditDeletedOn(at, world.settings),
    ...(toMe && before !== undefined ? { before } : {}),
    ...(toMe && after !== undefined ? { after } : {}),
  };
}

function doneBy(actor: string, personId: string, world: World): DoneBy {
  if (actor === personId) return { kind: 'self' };
  if (actor === 'system') return { kind: 'system' };
  const name = world.people.get(actor)?.name;
  return { kind: 'administrator', ...(name === undefined ? {} : { name }) };
}
