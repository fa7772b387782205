import type { WeeklyRules } from '../../presence/weekly-rules.ts';
import type { Alongside } from './alongside.ts';

/** Where people usually are on a weekday. Readers of changes get changed rules like statements. */
export interface WeeklyRuleStore {
  /** The rules of all people, or of these. */
  weeklyRules(personIds?: readonly string[]): Promise<WeeklyRules[]>;
  /**
   * Replaces a person's rules. @throws AppError VERSION_CONFLICT unless the version follows the stored one (1 if there is none); PRESENCE_OFF as
   * `addOverride`
   */
  saveWeeklyRules(rules: WeeklyRules, alongside?: Alongside): Promise<void>;
}
