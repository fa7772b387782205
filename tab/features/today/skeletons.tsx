import { makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { Waiting } from '../../shared/components/waiting.tsx';
import { texts } from '../../shared/lib/texts.ts';

const useStyles = makeStyles({ lines: { display: 'grid', gap: '12px' } });

/** Where something is about to be. */
export function LinesSkeleton() {
  const styles = useStyles();
  return (
    <Skeleton aria-label={texts.text('tab.shared.loading')} className={styles.lines}>
      {[96, 72, 48, 40].map((height) => (
        <SkeletonItem key={height} style={{ height }} />
      ))}
    </Skeleton>
  );
}

export function PictureSkeleton({ retry }: { retry: () => void }) {
  return (
    <Waiting retry={retry}>
      <LinesSkeleton />
    </Waiting>
  );
}
