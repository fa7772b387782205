import type { Client } from '../../../../server/routes/schemas/client.ts';
import type { Integration } from '../../../../server/routes/schemas/integration.ts';
import type { OfficeView } from '../../../../server/routes/schemas/offices.ts';
import type { RangeView } from '../../../../server/routes/schemas/ranges.ts';
import type { SettingsView } from '../../../../server/routes/schemas/settings.ts';
import { message } from '../../../../server/texts/message.ts';
import { hrefOf } from '../../../shared/lib/route.ts';
import { texts } from '../../../shared/lib/texts.ts';

/** Answers of the server that show the progress of the setup. */
export interface Known {
  client: Pick<Client, 'demo' | 'teamsAppId'>;
  integration: Pick<Integration, 'lastSuccessAt' | 'stream' | 'directory' | 'problem' | 'bot' | 'chats'>;
  offices: readonly OfficeView[];
  ranges: { ranges: readonly RangeView[] };
  settings: Pick<SettingsView, 'unmatched'>;
}

interface StepLink {
  href: string;
  words: string;
  /** Whether the link leaves the tab. */
  outside?: true;
}

export interface Step {
  key: 'tenant' | 'office' | 'range' | 'plan' | 'app' | 'bot';
  title: string;
  done: boolean;
  /** Whether Indoors works without it. */
  optional: boolean;
  /** The finding if the step is done, otherwise the instruction. */
  words: string;
  /** The pages on which the step is done. */
  links: StepLink[];
}

export interface SetUp {
  steps: Step[];
  /** The number of completed steps. */
  done: number;
  /** Whether all required steps are completed. */
  ready: boolean;
  /** Whether all steps are completed. */
  complete: boolean;
}

/** How often a page with the setup is refreshed, so that steps are ticked automatically. */
export const REFETCH = { every: 5_000, onReturn: true } as const;
const TEAMS_ADMIN_CENTRE = 'https://admin.teams.microsoft.com/policies/manage-apps';
const INTEGRATION = message('admin.integration.title');

/** The setup steps in their order. Teams is not part of the demo. */
export function setUpOf(known: Known): SetUp {
  const { client, integration } = known;
  const withBot = integration.bot.off === undefined || integration.bot.off.remedy !== undefined;
  const steps = [
    tenantStep(known),
    officeStep(known),
    rangeStep(known),
    planStep(known),
    ...(client.demo ? [] : [appStep(known), ...(withBot ? [botStep(known)] : [])]),
  ];
  const done = steps.filter((step) => step.done).length;
  return { steps, done, ready: steps.every((step) => step.done || step.optional), complete: done === steps.length };
}

/** Whether there is an office that people can be in. */
export const hasOffice = (offices: readonly OfficeView[]): boolean => offices.some(({ archived }) => !archived);

function pageLink(titleId: `admin.${'offices' | 'ranges' | 'settings' | 'integration' | 'candidates'}.title`, ...path: string[]): StepLink {
  return { href: hrefOf('admin', ...path), words: texts.text('tab.shared.go-to', { page: texts.text(titleId) }) };
}

function tenantStep({ integration: { lastSuccessAt, stream, directory, problem } }: Known): Step {
  const done = (lastSuccessAt ?? stream?.lastReceivedAt) !== undefined && directory.lastSyncAt !== undefined;
  const anyProblem = problem ?? directory.problem ?? stream?.problem;
  const todo = anyProblem ? `${anyProblem.message} ${anyProblem.remedy}` : texts.text('admin.set-up.tenant.todo', { page: INTEGRATION });
  return {
    key: 'tenant',
    title: texts.text('admin.set-up.tenant.title'),
    done,
    optional: false,
    words: done ? texts.text('admin.set-up.tenant.done', { people: message('tab.shared.people', { count: directory.people }) }) : todo,
    links: [pageLink('admin.integration.title', 'integration')],
  };
}

function officeStep({ offices }: Known): Step {
  const count = offices.filter(({ archived }) => !archived).length;
  return {
    key: 'office',
    title: texts.text('admin.set-up.office.title'),
    done: count > 0,
    optional: false,
    words: count > 0 ? texts.text('admin.set-up.office.done', { count }) : texts.text('admin.set-up.office.todo'),
    links: [pageLink('admin.offices.title', 'offices')],
  };
}

function rangeStep({ ranges: { ranges }, settings: { unmatched } }: Known): Step {
  const count = ranges.filter(({ closedAt, presence, target }) => closedAt === undefined && presence && target.kind === 'office').length;
  const step = { key: 'range', title: texts.text('admin.set-up.range.title'), optional: false } as const;
  const [toRanges, toSettings] = [pageLink('admin.ranges.title', 'ranges'), pageLink('admin.settings.title', 'settings')];
  if (count > 0) return { ...step, done: true, words: texts.text('admin.set-up.range.done', { count }), links: [toRanges] };
  if (unmatched === 'discover') {
    const page = message('admin.candidates.title');
    const links = [pageLink('admin.candidates.title', 'candidates'), toRanges];
    return { ...step, done: true, words: texts.text('admin.set-up.range.discovering', { page }), links };
  }
  const names = { setting: message('setting.unmatched'), choice: message('admin.settings.choice.discover') };
  return { ...step, done: false, words: texts.text('admin.set-up.range.todo', names), links: [toRanges, toSettings] };
}

function planStep({ offices }: Known): Step {
  const floors = offices.filter(({ archived }) => !archived).flatMap((office) => office.floors.filter(({ archived }) => !archived));
  const count = floors.filter(({ floorPlanId }) => floorPlanId !== undefined).length;
  return {
    key: 'plan',
    title: texts.text('admin.set-up.plan.title'),
    done: count > 0,
    optional: true,
    words: count > 0 ? texts.text('admin.set-up.plan.done', { count }) : texts.text('admin.set-up.plan.todo'),
    links: [pageLink('admin.offices.title', 'offices')],
  };
}

/** The step is completed if the id of the app in the catalogue is known, or if several people use the app. */
function appStep({ client, integration: { chats } }: Known): Step {
  const done = client.teamsAppId !== undefined || chats.reachable + chats.refused > 1;
  return {
    key: 'app',
    title: texts.text('admin.set-up.app.title'),
    done,
    optional: false,
    words: texts.text(done ? 'admin.set-up.app.done' : 'admin.set-up.app.todo'),
    links: [{ href: TEAMS_ADMIN_CENTRE, words: texts.text('admin.set-up.app.open'), outside: true }],
  };
}

function botStep({ integration: { bot } }: Known): Step {
  const todo = bot.off
    ? `${bot.off.message} ${bot.off.remedy}`
    : texts.text('admin.set-up.bot.todo', { page: INTEGRATION, check: message('admin.integration.check.verb') });
  return {
    key: 'bot',
    title: texts.text('admin.set-up.bot.title'),
    done: bot.seen,
    optional: false,
    words: bot.seen ? texts.text('admin.set-up.bot.done') : todo,
    links: [pageLink('admin.integration.title', 'integration')],
  };
}
