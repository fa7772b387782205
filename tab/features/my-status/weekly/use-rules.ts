import { useQueryClient } from '@tanstack/react-query';
import type { WeeklyRuleInput, WeeklyRulesView } from '../../../../server/routes/schemas/weekly-rules.ts';
import { useSay } from '../../../shared/components/say.tsx';
import { useAction, useRepeat } from '../../../shared/hooks/use-action.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { WEEK } from '../../../shared/lib/query-keys.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { endRule, setRule, undoRules } from './api.ts';
import { MY_RULES, useMyRules } from './my-rules.ts';
import { endedRule } from './view-model.ts';

/** Only the newest change can be undone. */
const ABOUT = 'my weekly rules';

/** My weekly rules, and all actions on them. Each result is shown, with a way to undo it. */
export function useRules(http: Http) {
  const client = useQueryClient();
  const query = useMyRules(http);
  const { busy, problem, run } = useAction();
  const say = useSay();
  const know = (rules: WeeklyRulesView) => {
    client.setQueryData(MY_RULES, rules);
    // The week also shows the rules.
    void client.invalidateQueries({ queryKey: [WEEK] });
  };
  const [act, again] = useRepeat(async (work: () => Promise<WeeklyRulesView>, words: string): Promise<boolean> => {
    const done = await run(work);
    if (!done) return false;
    know(done.value);
    const takeBack = async () => {
      try {
        know(await undoRules(http, done.value));
      } catch (error) {
        // They may have changed since, and the list does not show it yet.
        void query.reload();
        throw error;
      }
      say(texts.text('tab.shared.undone'), { about: ABOUT });
    };
    say(words, { about: ABOUT, undo: takeBack });
    return true;
  });
  return {
    rules: query.value,
    busy,
    problem: problem ?? query.problem,
    again: problem === undefined ? () => void query.reload() : again,
    set: (input: WeeklyRuleInput) => act(() => setRule(http, input), texts.text('tab.weekly.set')),
    end: (weekday: number) =>
      act(() => endRule(http, weekday), texts.text('tab.my-status.ended', { statement: endedRule(query.value, weekday) })),
  };
}
