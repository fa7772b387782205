import './keep-page-shown.tsx';
import {
  Button,
  DrawerBody,
  DrawerFooter,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { useReturnFocus } from '../hooks/use-return-focus.ts';
import { texts } from '../lib/texts.ts';

const useStyles = makeStyles({
  body: {
    display: 'grid',
    alignContent: 'start',
    gap: tokens.spacingVerticalL,
    gridTemplateColumns: 'minmax(0, 1fr)',
    paddingBottom: '16px',
  },
  foot: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: '12px',
    paddingBottom: '12px',
    justifyContent: 'flex-end',
    flexWrap: 'wrap',
    rowGap: '8px',
  },
});

interface SideDrawerProps {
  title: string;
  /** Shown below the title. */
  facts?: ReactNode;
  /** Shown before the button that closes the drawer. */
  actions?: ReactNode;
  /** The width in pixels, limited by the screen. */
  width: number;
  /** While true, the drawer cannot be closed. */
  busy?: boolean;
  onClose: () => void;
  /** A `DrawerContent`, or a form around it. */
  children: ReactNode;
}

/** A drawer with a title and a button to close it. It is open while it is mounted. When it closes, the focus returns to where it was. */
export function SideDrawer({ title, facts, actions, width, busy = false, onClose, children }: SideDrawerProps) {
  useReturnFocus();
  const close = () => {
    if (!busy) onClose();
  };
  return (
    <OverlayDrawer
      open
      position="end"
      style={{ width: `min(100vw, ${width}px)` }}
      aria-label={title}
      onOpenChange={(_, { open }) => !open && close()}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <>
              {actions}
              <Button appearance="subtle" aria-label={texts.text('tab.shared.close')} icon={<DismissRegular />} onClick={close} />
            </>
          }
        >
          {title}
        </DrawerHeaderTitle>
        {facts}
      </DrawerHeader>
      {children}
    </OverlayDrawer>
  );
}

/** The content of a drawer, with optional buttons at its foot. */
export function DrawerContent({ children, foot }: { children: ReactNode; foot?: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <DrawerBody>
        <div className={styles.body}>{children}</div>
      </DrawerBody>
      {foot && <DrawerFooter className={styles.foot}>{foot}</DrawerFooter>}
    </>
  );
}
