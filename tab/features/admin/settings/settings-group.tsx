import { makeStyles, Subtitle2 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { PHONE, usePartStyles } from '../parts/styles.ts';

const useStyles = makeStyles({
  group: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '24px',
    padding: '20px',
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
    [PHONE]: { padding: '16px 12px' },
  },
});

/** Settings that belong together. */
export function SettingsGroup({ title, children }: { title: string; children: ReactNode }) {
  const shared = usePartStyles();
  const styles = useStyles();
  return (
    <fieldset className={`${shared.fieldset} ${shared.panel}`} aria-label={title}>
      <div className={styles.group}>
        <Subtitle2 as="h2" className={shared.heading}>
          {title}
        </Subtitle2>
        {children}
      </div>
    </fieldset>
  );
}
