import { useState } from 'react';
import type { AccessEventsPage } from '../../../../server/routes/schemas/access-events.ts';
import { useAction } from '../../../shared/hooks/use-action.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { faultsOf } from '../parts/faults.ts';
import { fetchAccessEvents } from './api.ts';
import { type EventsDraft, type EventsQuery, eventsFaults, eventsQuery, NOTHING } from './view-model.ts';

/** The search and its result. Every search is audited, so none starts by itself. */
export function useSearch(http: Http) {
  const [draft, setDraft] = useState(NOTHING);
  const [tried, setTried] = useState(false);
  const [found, setFound] = useState<{ query: EventsQuery; page: AccessEventsPage }>();
  const { busy, problem, run, reset } = useAction();
  const search = async () => {
    setTried(true);
    if (busy || eventsFaults(draft).length > 0) return;
    const query = eventsQuery(draft);
    const done = await run(() => fetchAccessEvents(http, query), texts.text('admin.shared.unread-hint'));
    setFound(done && { query, page: done.value });
  };
  const more = async () => {
    if (!found) return;
    const done = await run(() => fetchAccessEvents(http, found.query, found.page.nextCursor), texts.text('admin.shared.unread-hint'));
    if (!done) return;
    const { nextCursor, events } = done.value;
    setFound({ ...found, page: { ...found.page, nextCursor, events: [...found.page.events, ...events] } });
  };
  return {
    draft,
    change(part: Partial<EventsDraft>) {
      reset();
      setDraft({ ...draft, ...part });
    },
    faults: [...(tried ? eventsFaults(draft) : []), ...faultsOf(problem)],
    found,
    busy,
    problem,
    search: () => void search(),
    more: found?.page.nextCursor === undefined ? undefined : () => void more(),
  };
}
