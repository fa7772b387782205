import { LinesSkeleton } from '../../shared/components/lines-skeleton.tsx';
import { Waiting } from '../../shared/components/waiting.tsx';

/** Placeholders for the board while it loads. */
export function PictureSkeleton({ retry }: { retry: () => void }) {
  return (
    <Waiting retry={retry}>
      <LinesSkeleton />
    </Waiting>
  );
}

/** A placeholder with the height of the find bar. */
export const FindBarSkeleton = () => <div className="skeleton-line" style={{ height: 32, marginBottom: 16 }} />;
