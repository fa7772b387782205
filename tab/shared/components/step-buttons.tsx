import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { KeyboardEvent, ReactNode } from 'react';

const useStyles = makeStyles({ steps: { display: 'flex', flexShrink: 0, alignItems: 'center', gap: '4px' } });

interface StepButtonsProps {
  /** Names of the buttons. */
  back: string;
  forward: string;
  /** Whether there is nothing further that way. */
  first?: boolean;
  last?: boolean;
  onStep: (by: -1 | 1) => void;
  /** Between the buttons. */
  children?: ReactNode;
}

/** One step back and one forward, by buttons and by the arrow keys on them. */
export function StepButtons({ back, forward, first = false, last = false, onStep, children }: StepButtonsProps) {
  const styles = useStyles();
  const step = (by: -1 | 1) => {
    if (!(by < 0 ? first : last)) onStep(by);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    step(event.key === 'ArrowLeft' ? -1 : 1);
  };
  const button = { appearance: 'subtle', onKeyDown } as const;
  return (
    <div className={styles.steps}>
      <Button {...button} icon={<ChevronLeftRegular />} aria-label={back} disabledFocusable={first} onClick={() => step(-1)} />
      {children}
      <Button {...button} icon={<ChevronRightRegular />} aria-label={forward} disabledFocusable={last} onClick={() => step(1)} />
    </div>
  );
}
