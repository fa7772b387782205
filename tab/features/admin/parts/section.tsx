import { makeStyles, mergeClasses, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { Part } from '../../../shared/components/part.tsx';
import { titleOf } from '../../../shared/lib/route.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { PHONE, usePartStyles } from './styles.ts';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '8px 16px', minHeight: '56px' },
  words: { flex: '1 1 320px', minWidth: 0 },
  title: { ...typographyStyles.title3, margin: 0, outlineStyle: 'none' },
  lead: { display: 'block', marginTop: '4px', maxWidth: '72ch', color: tokens.colorNeutralForeground2 },
  actions: { [PHONE]: { width: '100%', '& > button': { flexGrow: 1 } } },
});

interface SectionProps {
  title: string;
  lead: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** A page of the administration. Its heading takes the focus when the page opens, so that a screen reader announces it. */
export function Section({ title, lead, actions, children }: SectionProps) {
  const shared = usePartStyles();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = titleOf(title, texts.text('tab.shell.admin'));
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [title]);
  return (
    <section className={shared.stack} aria-label={title}>
      <header className={styles.head}>
        <div className={styles.words}>
          <h1 className={styles.title} ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <Text className={styles.lead}>{lead}</Text>
        </div>
        {actions && <div className={mergeClasses(shared.row, styles.actions)}>{actions}</div>}
      </header>
      <Part>{children}</Part>
    </section>
  );
}
