import { makeStyles, Skeleton, SkeletonItem, Text, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { Part } from '../../../shared/components/part.tsx';
import { Problem } from '../../../shared/components/problem.tsx';
import { Waiting } from '../../../shared/components/waiting.tsx';
import { texts } from '../../../shared/lib/texts.ts';
import { usePartStyles } from './styles.ts';

const useStyles = makeStyles({
  empty: { display: 'grid', justifyItems: 'center', gap: '8px', padding: '48px 24px' },
  icon: { fontSize: '40px', lineHeight: '40px', color: tokens.colorNeutralForeground3 },
  words: { maxWidth: '48ch', color: tokens.colorNeutralForeground2 },
  rows: { display: 'grid', gap: '1px', padding: '4px 0' },
  bone: { display: 'grid', gridTemplateColumns: '2fr 3fr 1fr', gap: '16px', padding: '14px 16px' },
  fold: {
    '& > summary': {
      cursor: 'pointer',
      padding: '8px 4px',
      borderRadius: tokens.borderRadiusMedium,
      color: tokens.colorNeutralForeground2,
      fontWeight: tokens.fontWeightSemibold,
    },
    '& > summary:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Placeholders for rows, with the height of the rows. */
export function RowsSkeleton({ rows = 6 }: { rows?: number }) {
  const shared = usePartStyles();
  const styles = useStyles();
  return (
    <Skeleton aria-label={texts.text('tab.shared.loading')} className={shared.panel}>
      <div className={styles.rows}>
        {[...Array(rows).keys()].map((row) => (
          <div key={row} className={styles.bone}>
            <SkeletonItem size={20} />
            <SkeletonItem size={20} />
            <SkeletonItem size={20} />
          </div>
        ))}
      </div>
    </Skeleton>
  );
}

/**
 * Shows a placeholder until there is an answer, then the content. A failure is shown in place of the placeholder, or above the content if
 * it comes later.
 */
export function Loaded<T>({
  from,
  rows,
  children,
}: {
  from: { value: T | undefined; problem: unknown; reload: () => unknown };
  rows?: number;
  children: (value: T) => ReactNode;
}) {
  const failed = from.problem !== undefined && (
    <Problem error={from.problem} retry={() => void from.reload()} title={texts.text('admin.parts.not-shown')} />
  );
  const { value } = from;
  if (value === undefined)
    return (
      failed || (
        <Waiting retry={() => void from.reload()}>
          <RowsSkeleton rows={rows} />
        </Waiting>
      )
    );
  return (
    <>
      {failed}
      <Part>{() => children(value)}</Part>
    </>
  );
}

/** An empty list: why it is empty, and what to do. */
export function Empty({ icon, title, children, action }: { icon: ReactElement; title: string; children: ReactNode; action?: ReactNode }) {
  const shared = usePartStyles();
  const styles = useStyles();
  return (
    <div className={shared.panel}>
      <div className={styles.empty}>
        <span className={styles.icon} aria-hidden>
          {icon}
        </span>
        <Text weight="semibold" size={400} as="h2" align="center" className={shared.heading}>
          {title}
        </Text>
        <Text align="center" className={styles.words}>
          {children}
        </Text>
        {action}
      </div>
    </div>
  );
}

/** A folded list, for archived, closed and similar items. */
export function Fold({ title, count, open, children }: { title: string; count: number; open?: boolean; children: ReactNode }) {
  const styles = useStyles();
  if (count === 0) return null;
  return (
    <details className={styles.fold} open={open}>
      <summary>{texts.text('admin.parts.fold', { title, count })}</summary>
      {children}
    </details>
  );
}
