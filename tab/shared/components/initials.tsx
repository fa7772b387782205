import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { initialsOf, paletteOf } from '../lib/names.ts';

const useStyles = makeStyles({
  circle: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    borderRadius: tokens.borderRadiusCircular,
    fontFamily: tokens.fontFamilyBase,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: 1,
    userSelect: 'none',
    outline: `1px solid ${tokens.colorTransparentStroke}`,
    outlineOffset: '-1px',
  },
});

/** The initials of a person in a circle, always in the same colour for that person. The name is beside it, so screen readers skip it. */
export function Initials({ name = '', size, className }: { name: string | undefined; size: number; className?: string }) {
  const styles = useStyles();
  const palette = paletteOf(name);
  return (
    <span
      aria-hidden
      className={mergeClasses(styles.circle, className)}
      style={{
        width: size,
        height: size,
        fontSize: Math.round(size * 0.375),
        color: `var(--colorPalette${palette}Foreground2)`,
        backgroundColor: `var(--colorPalette${palette}Background2)`,
      }}
    >
      {initialsOf(name)}
    </span>
  );
}
