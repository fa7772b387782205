import { makeStyles, Subtitle2, Switch, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SettingsChange, SettingsInput, SettingsView } from '../../../../server/routes/schemas/settings.ts';
import { Problem } from '../../../shared/components/problem.tsx';
import { useAction } from '../../../shared/hooks/use-action.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { PHONE, usePartStyles } from '../parts/styles.ts';
import { previewSettings } from './api.ts';
import { SaveDialog } from './save-dialog.tsx';
import { modeRows } from './view-model.ts';

const useStyles = makeStyles({
  card: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px', padding: '20px', [PHONE]: { padding: '16px 12px' } },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    textAlign: 'start',
    '& th, & td': {
      padding: '6px 12px 6px 0',
      textAlign: 'start',
      verticalAlign: 'top',
      overflowWrap: 'break-word',
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '& tr > :last-child': { paddingInlineEnd: 0 },
    '& thead th': { border: 'none', color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
    '& tbody th': { fontWeight: tokens.fontWeightRegular },
  },
});

interface WorksCouncilCardProps {
  http: Http;
  settings: SettingsView;
  /** The form has changes that are not saved. */
  unsaved: boolean;
  onDone: () => void;
}

/** Works-council mode: the switch, and what it sets, before and after. */
export function WorksCouncilCard({ http, settings, unsaved, onDone }: WorksCouncilCardProps) {
  const shared = usePartStyles();
  const styles = useStyles();
  const [asking, setAsking] = useState<{ input: SettingsInput; change: SettingsChange }>();
  const { busy, problem, run } = useAction();
  const { worksCouncilMode: on, version, about } = settings;
  const explained = about.find(({ name }) => name === 'worksCouncilMode');
  const ask = async () => {
    const input = { worksCouncilMode: !on, version };
    const change = await run(() => previewSettings(http, input), texts.text('admin.shared.unread-hint'));
    if (change) setAsking({ input, change: change.value });
  };
  const title = explained?.title ?? '';
  return (
    <section className={`${shared.fieldset} ${shared.panel}`} aria-label={title}>
      <div className={styles.card}>
        <Subtitle2 as="h2" className={shared.heading}>
          {title}
        </Subtitle2>
        <Text>{explained?.explanation}</Text>
        <Switch
          label={texts.text(on ? 'admin.settings.works-council.on' : 'admin.settings.works-council.off')}
          checked={on}
          disabled={busy || unsaved}
          onChange={() => void ask()}
        />
        {unsaved && <Text className={shared.muted}>{texts.text('admin.settings.works-council.save-first')}</Text>}
        {problem !== undefined && <Problem error={problem} retry={() => void ask()} />}
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{texts.text('admin.settings.works-council.sets')}</th>
              <th scope="col">{texts.text('admin.settings.works-council.without')}</th>
              <th scope="col">{texts.text('admin.settings.works-council.with')}</th>
            </tr>
          </thead>
          <tbody>
            {modeRows(about).map((row) => (
              <tr key={row.name}>
                <th scope="row">{row.title}</th>
                <td>{row.without}</td>
                <td>{row.with}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <Text className={shared.muted}>{texts.text('admin.settings.works-council.undo')}</Text>
      </div>
      {asking && (
        <SaveDialog
          http={http}
          title={texts.text(on ? 'admin.settings.works-council.ask-off' : 'admin.settings.works-council.ask-on')}
          verb={texts.text(on ? 'admin.settings.works-council.do-off' : 'admin.settings.works-council.do-on')}
          input={asking.input}
          consequences={asking.change.consequences}
          onClose={() => setAsking(undefined)}
          onDone={() => {
            setAsking(undefined);
            onDone();
          }}
        />
      )}
    </section>
  );
}
