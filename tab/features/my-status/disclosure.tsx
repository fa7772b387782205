import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { type ReactNode, useState } from 'react';

const useStyles = makeStyles({
  stack: { display: 'grid', gap: '8px', gridTemplateColumns: 'minmax(0, 1fr)' },
  button: { justifySelf: 'start', whiteSpace: 'normal', textAlign: 'start' },
});

/** A part of the card under a button that opens and closes it. Its children are rendered only while it is open. */
export function Disclosure({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.stack}>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {title}
      </Button>
      {open && children}
    </div>
  );
}
