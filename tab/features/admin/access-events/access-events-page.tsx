import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { KeyRegular } from '@fluentui/react-icons/svg/key';
import { MessageBar, MessageBarBody } from '../../../shared/components/message-bar.tsx';
import { Problem } from '../../../shared/components/problem.tsx';
import { useSay } from '../../../shared/components/say.tsx';
import { useServerTime } from '../../../shared/components/server-time.tsx';
import { useAction } from '../../../shared/hooks/use-action.ts';
import { together } from '../../../shared/hooks/use-server-query.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { dayIn } from '../../../shared/lib/time.ts';
import type { PageProps } from '../page-props.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { otherFaults } from '../parts/faults.ts';
import { MoreButton } from '../parts/more-button.tsx';
import { Section } from '../parts/section.tsx';
import { Empty } from '../parts/states.tsx';
import { useRanges, useSettings } from '../use-queries.ts';
import { saveAccessEvents } from './api.ts';
import { EventDays } from './event-days.tsx';
import { FIELDS, SearchForm } from './search-form.tsx';
import { useSearch } from './use-search.ts';

/** Who came from which address on which day. */
export function AccessEventsPage({ http, zone }: PageProps) {
  const context = together({ list: useRanges(http), settings: useSettings(http) });
  const { draft, change, faults, found, busy, problem, search, more } = useSearch(http);
  const { now } = useServerTime();
  const saving = useAction();
  const say = useSay();
  const save = async () => {
    const done = found && (await saving.run(() => saveAccessEvents(http, found.query), texts.text('admin.shared.unread-hint')));
    if (done) say(texts.text('admin.lists.downloaded', { file: done.value }));
  };
  const unsaid = problem !== undefined && (faults.length === 0 || otherFaults(faults, FIELDS).length > 0);
  return (
    <Section
      title={texts.text('admin.access-events.title')}
      lead={texts.text('admin.access-events.lead')}
      actions={
        found && (
          <BusyButton icon={<ArrowDownloadRegular />} busy={saving.busy} onClick={() => void save()}>
            {texts.text('admin.access-events.download')}
          </BusyButton>
        )
      }
    >
      {context.problem !== undefined && (
        <Problem error={context.problem} retry={() => void context.reload()} title={texts.text('admin.access-events.no-ranges')} />
      )}
      {context.value && !context.value.settings.accessLogging && (
        <MessageBar>
          <MessageBarBody>{texts.text('admin.access-events.not-recorded')}</MessageBarBody>
        </MessageBar>
      )}
      <SearchForm draft={draft} ranges={context.value?.list.ranges ?? []} faults={faults} busy={busy} onChange={change} onSearch={search} />
      {unsaid && <Problem error={problem} retry={search} title={texts.text('admin.access-events.not-shown')} />}
      {saving.problem !== undefined && (
        <Problem error={saving.problem} retry={() => void save()} title={texts.text('admin.access-events.not-downloaded')} />
      )}
      {found && (
        <>
          <EventDays page={found.page} today={now && dayIn(now, zone)} />
          <MoreButton busy={busy} more={more} />
        </>
      )}
      {!found && faults.length === 0 && problem === undefined && (
        <Empty icon={<KeyRegular />} title={texts.text('admin.access-events.not-yet')}>
          {texts.text('admin.access-events.not-yet-hint')}
        </Empty>
      )}
    </Section>
  );
}
