import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useState } from 'react';
import type { OfficeView } from '../../../../server/routes/schemas/offices.ts';
import { Problem } from '../../../shared/components/problem.tsx';
import { useAction } from '../../../shared/hooks/use-action.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { Fold } from '../parts/states.tsx';
import { usePartStyles } from '../parts/styles.ts';
import { saveOffice } from './api.ts';
import { restored } from './view-model.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: '0 4px' },
  office: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

interface ArchivedOfficesProps {
  http: Http;
  offices: readonly OfficeView[];
  onRestored: (office: OfficeView) => Promise<void>;
}

/** Archived offices, with a button to restore each. */
export function ArchivedOffices({ http, offices, onRestored }: ArchivedOfficesProps) {
  const shared = usePartStyles();
  const styles = useStyles();
  const action = useAction();
  const [chosen, setChosen] = useState<OfficeView>();
  const restore = async (office: OfficeView) => {
    setChosen(office);
    const done = await action.run(() => saveOffice(http, office.id, restored(office)));
    if (done) await onRestored(done.value);
  };
  return (
    <Fold title={texts.text('admin.offices.archived-list')} count={offices.length}>
      {chosen && action.problem !== undefined && (
        <Problem
          error={action.problem}
          retry={() => void restore(chosen)}
          title={texts.text('admin.offices.not-restored', { office: chosen.name })}
        />
      )}
      <ul className={styles.list} aria-label={texts.text('admin.offices.archived-list')}>
        {offices.map((office) => (
          <li key={office.id} className={styles.office}>
            <div className={shared.grow}>
              <Text block>{office.name}</Text>
              <Text block size={200} className={shared.muted}>
                {[office.address, office.timeZone].filter(Boolean).join(' · ')}
              </Text>
            </div>
            <BusyButton
              appearance="subtle"
              icon={<ArrowUndoRegular />}
              aria-label={texts.text('admin.offices.restore-one', { office: office.name })}
              busy={action.busy && chosen === office}
              disabledFocusable={action.busy}
              onClick={() => void restore(office)}
            >
              {texts.text('admin.offices.restore')}
            </BusyButton>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
