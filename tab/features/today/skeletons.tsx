import { LinesSkeleton } from '../../shared/components/lines-skeleton.tsx';
import { Waiting } from '../../shared/components/waiting.tsx';

/** Placeholders for the picture while it loads. */
export function PictureSkeleton({ retry }: { retry: () => void }) {
  return (
    <Waiting retry={retry}>
      <LinesSkeleton />
    </Waiting>
  );
}

/** As high as the bar for finding people and places is. */
export const FindBarSkeleton = () => <div className="skeleton-line" style={{ height: 32, marginBottom: 16 }} />;
