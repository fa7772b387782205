import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { MyData } from '../../../server/routes/schemas/my-data.ts';
import { useSay } from '../../shared/components/say.tsx';
import { useServerTime } from '../../shared/components/server-time.tsx';
import { useAction, useRepeat } from '../../shared/hooks/use-action.ts';
import { useServerQuery } from '../../shared/hooks/use-server-query.ts';
import type { Http } from '../../shared/lib/http.ts';
import { FAVOURITES } from '../../shared/lib/query-keys.ts';
import { texts } from '../../shared/lib/texts.ts';
import {
  allowFollowers,
  changeMyMode,
  changeMyZone,
  deleteMyData,
  endMessage,
  fetchMyData,
  hideMe,
  removeFavourite,
  saveExport,
  showMeAgain,
} from './api.ts';
import type { MessageLine } from './messages.ts';
import type { Mode } from './modes.ts';
import type { Removal } from './tables.ts';
import { useOwnNews } from './use-own-news.ts';
import { dayOf } from './view-model.ts';

const KEY = ['my-data'];

/** All data that is stored about me, and the actions on it. @param onChanged called after changes that others may see */
export function useMyData(http: Http, onChanged: () => void) {
  const { busy, problem: failed, run } = useAction();
  const say = useSay();
  const client = useQueryClient();
  const { value: data, problem: missing, reload } = useServerQuery(KEY, (signal) => fetchMyData(http, signal), { onReturn: true });
  const load = useCallback(() => void reload(), [reload]);
  useOwnNews({ day: dayOf(data, useServerTime().now), onNews: load });

  const [change, again] = useRepeat(async (work: () => Promise<MyData | string>, said: string) => {
    const done = await run(work);
    if (!done) return;
    if (typeof done.value !== 'string') {
      // An answer to a request from before a change is out of date.
      await client.cancelQueries({ queryKey: KEY });
      client.setQueryData(KEY, done.value);
      onChanged();
    }
    say(said);
  });

  return {
    data,
    busy,
    /** The error of an action, else why the data is missing or out of date. */
    problem: failed ?? missing,
    again: failed === undefined ? load : again,
    saveExport: () => void change(() => saveExport(http), texts.text('tab.my-data.exported')),
    deleteAll: () => void change(() => deleteMyData(http), texts.text('tab.my-data.deleted')),
    hide: () => void change(() => hideMe(http), texts.text('tab.my-data.why.hide-done')),
    show: (hidden: readonly string[]) => void change(() => showMeAgain(http, hidden), texts.text('tab.my-data.why.show-done')),
    changeMode: (mode: Mode) => void change(() => changeMyMode(http, mode), texts.text('tab.my-data.mode.changed')),
    endMessage: ({ path, words: what }: MessageLine) =>
      void change(() => endMessage(http, path), texts.text('tab.messages.ended', { what })),
    remove: ({ path, done }: Removal) =>
      void change(async () => {
        const after = await removeFavourite(http, path);
        void client.invalidateQueries({ queryKey: FAVOURITES });
        return after;
      }, done),
    allowFollowers: (allowed: boolean) =>
      void change(() => allowFollowers(http, allowed), texts.text(allowed ? 'tab.messages.allowed' : 'tab.messages.forbidden')),
    changeZone: (zone: string | null) => void change(() => changeMyZone(http, zone), texts.text('tab.my-data.zone.changed')),
  };
}
