import { makeStyles } from '@fluentui/react-components';
import { Initials } from '../../../shared/components/initials.tsx';
import { usePhoto } from './photo-context.tsx';

const useStyles = makeStyles({ photo: { borderRadius: '50%', objectFit: 'cover', flexShrink: 0 } });

/** The photo of a person, or their initials. The name is beside it. */
export function Face({ id, name, size }: { id: string; name: string; size: 32 | 56 }) {
  const styles = useStyles();
  const src = usePhoto(id);
  return src === undefined ? (
    <Initials name={name} size={size} />
  ) : (
    <img src={src} alt="" width={size} height={size} className={styles.photo} />
  );
}
