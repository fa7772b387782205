import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { undoRangeChange } from '../../actions/ranges/undo-change.ts';
import { textsFor } from '../../plugins/language.ts';
import { isClosed } from '../../presence/ranges/range-edit.ts';
import { type RangesNow, type UndoPlan, whyNotUndoable } from '../../presence/ranges/range-undo.ts';
import type { RangesChangeNote } from '../../store/port/places.ts';
import { type Message, message } from '../../texts/message.ts';
import type { Texts } from '../../texts/texts.ts';
import { collectorRequests } from '../collector-requests.ts';
import type { RouteDeps } from '../deps.ts';
import { iso, replies } from '../replies.ts';
import { RangeChangesSchema, type RangeChangeView, RangesUndoneSchema } from '../schemas/ranges.ts';
import { rangeView } from './range-view.ts';

const Params = Type.Object({ id: Type.String() });

/** Maximum ranges that are listed individually. */
const LISTED = 100;

/** `/api/ranges/changes`: the last changes of ranges, and undoing one. For administrators. */
export const rangeUndoRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const { store, board } = deps;
  const undoing = { ...deps, requests: collectorRequests(deps, app.log) };
  const tags = ['Places'];
  const config = { access: 'administrator' as const };

  const list = {
    tags,
    summary: 'List the last changes of ranges, newest first, and whether each can be undone',
    response: replies(RangeChangesSchema),
  };
  app.get('/api/ranges/changes', { schema: list, config }, async (request) => {
    const notes = await store.rangeChanges();
    await board.refresh();
    const { ranges } = board.world();
    return { changes: notes.map((note) => changeView(note, { ranges, notes }, textsFor(request))) };
  });

  const undo = {
    tags,
    summary: 'Undo a change from now on, if nobody has changed the ranges since',
    params: Params,
    response: replies(RangesUndoneSchema),
  };
  app.post('/api/ranges/changes/:id/undo', { schema: undo, config }, async (request) => {
    const { changeId, ...plan } = await undoRangeChange(undoing, request.viewer, request.params.id);
    return { changeId, ranges: plan.save.slice(0, LISTED).map(rangeView), text: textsFor(request).say(undone(plan)) };
  });
};

function changeView(note: RangesChangeNote, now: RangesNow, texts: Texts): RangeChangeView {
  const { id, at, action, ranges: changed } = note;
  const refusal = whyNotUndoable(note, now);
  return {
    id,
    at: iso(at),
    action,
    ranges: changed.slice(0, 10).map((range) => ({ id: range.id, name: range.name })),
    total: changed.length,
    undoable: refusal === undefined,
    text: texts.say(refusal ?? message(`undo.${action}`)),
  };
}

/** The result for the ranges. */
function undone({ save, remove }: UndoPlan): Message {
  const open = save.filter((range) => !isClosed(range)).length;
  const parts = [
    open > 0 ? message('undone.as-before', { count: open }) : undefined,
    save.length > open ? message('undone.closed', { count: save.length - open }) : undefined,
    remove.length > 0 ? message('undone.deleted', { count: remove.length }) : undefined,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? message('undone.ranges', { parts }) : message('undone.nothing');
}
