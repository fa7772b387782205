import { Link, makeStyles, Spinner, Text } from '@fluentui/react-components';
import { Part } from '../../shared/components/part.tsx';
import { Problem } from '../../shared/components/problem.tsx';
import { Waiting } from '../../shared/components/waiting.tsx';
import type { Http } from '../../shared/lib/http.ts';
import { texts } from '../../shared/lib/texts.ts';
import { DataTable } from './data-table.tsx';
import { DirectoryCard } from './directory-card.tsx';
import { LanguageCard } from './language-card.tsx';
import { MessagesCard } from './messages-card.tsx';
import { ModeCard } from './mode-card.tsx';
import { tablesOf } from './tables.ts';
import { Toolbar } from './toolbar.tsx';
import { useMyData } from './use-my-data.ts';
import { summaryOf } from './view-model.ts';
import { WhyCard } from './why-card.tsx';
import { WorksCouncilCard } from './works-council-card.tsx';
import { ZoneCard } from './zone-card.tsx';

const useStyles = makeStyles({
  stack: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  pair: { display: 'grid', gap: '16px', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 380px), 1fr))', alignItems: 'start' },
  heading: { margin: 0 },
  notices: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px' },
});

/**
 * All data that Indoors stores about me, why I am shown as I am, and my choices. `onChanged` is called after changes that others may see.
 */
export default function MyDataPage({ http, onChanged }: { http: Http; onChanged: () => void }) {
  const styles = useStyles();
  const { data, busy, problem, again, ...actions } = useMyData(http, onChanged);
  if (data === undefined)
    return problem === undefined ? (
      <Waiting retry={again}>
        <Spinner label={texts.text('tab.my-data.loading')} />
      </Waiting>
    ) : (
      <Problem error={problem} retry={again} />
    );
  return (
    <div className={styles.stack}>
      <Text as="h1" size={600} weight="semibold" className={styles.heading}>
        {texts.text('tab.my-data.title')}
      </Text>
      <Text>{summaryOf(data)}</Text>
      <Toolbar busy={busy} onExport={actions.saveExport} onDelete={actions.deleteAll} />
      {problem !== undefined && <Problem error={problem} retry={again} />}
      <Part>
        <WorksCouncilCard http={http} />
      </Part>
      <div className={styles.pair}>
        <Part>
          <WhyCard data={data} busy={busy} onHide={actions.hide} onShow={actions.show} />
        </Part>
        <Part>
          <ModeCard key={data.mode.mode} data={data} busy={busy} onChange={actions.changeMode} />
        </Part>
        <Part>
          <MessagesCard data={data} busy={busy} onEnd={actions.endMessage} onAllow={actions.allowFollowers} />
        </Part>
        <Part>
          <ZoneCard key={`${data.timeZone} ${data.timeZoneFrom}`} data={data} busy={busy} onChange={actions.changeZone} />
        </Part>
        <Part>
          <LanguageCard />
        </Part>
      </div>
      {tablesOf(data).map((table) => (
        <Part key={table.title}>
          <DataTable table={table} busy={busy} onRemove={actions.remove} />
        </Part>
      ))}
      <Part>
        <DirectoryCard data={data} />
      </Part>
      <div className={styles.notices}>
        {(['privacy', 'terms'] as const).map((page) => (
          <Link key={page} href={`/${page}?language=${texts.language}`} target="_blank" rel="noreferrer">
            {texts.text(`tab.my-data.${page}`)}
          </Link>
        ))}
      </div>
    </div>
  );
}
