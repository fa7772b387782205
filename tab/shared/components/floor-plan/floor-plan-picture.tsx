import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';

/** Colours of marks, by what they are drawn on. */
export const useMarkColours = makeStyles({
  // Photos and scans have a white background in every theme. Drawings are inverted in dark themes.
  paper: { backgroundColor: '#fff', '--seat': '#5b5fc7', '--seat-free': '#fff', '--seat-edge': '#616161', '--seat-text': '#fff' },
  page: {
    '--seat': tokens.colorCompoundBrandBackground,
    '--seat-free': tokens.colorNeutralBackground1,
    '--seat-edge': tokens.colorNeutralForeground3,
    '--seat-text': tokens.colorNeutralForegroundOnBrand,
  },
});
export type MarkColours = keyof ReturnType<typeof useMarkColours>;
export const coloursOn = (material: Material): MarkColours => (material === 'paper' ? 'paper' : 'page');

const useStyles = makeStyles({
  frame: { position: 'relative', width: '100%', margin: '0 auto' },
  drawing: { backgroundColor: '#fff', filter: 'invert(var(--pictureInvert)) hue-rotate(calc(var(--pictureInvert) * 180deg))' },
  image: { display: 'block', width: '100%', height: 'auto' },
  overlay: { position: 'absolute', inset: 0, width: '100%', height: '100%' },
});

/** The kind of a picture: an uploaded PNG, an uploaded SVG, or one that we draw for every theme. */
export type Material = 'paper' | 'drawing' | 'page';

/** The layer above a picture, with the view box `0 0 1000 {1000 / ratio}`. `ratio` is the width divided by the height. */
export type Overlay = (ratio: number) => ReactNode;

interface FloorPlanPictureProps {
  url: string;
  /** Empty if there is a description beside it. */
  alt: string;
  material: Material;
  /** The CSS width for a ratio of the picture. The default is the width of the column. */
  width?: (ratio: number) => string;
  overlay?: Overlay;
  /** Called once the ratio is known. */
  onRatio?: (ratio: number) => void;
  className?: string;
}

/** The picture of a floor, as large as the available space, with an overlay. */
export function FloorPlanPicture({ url, alt, material, width, overlay, onRatio, className }: FloorPlanPictureProps) {
  const styles = useStyles();
  const colours = useMarkColours();
  const [ratio, setRatio] = useState<number>();
  const sized = ratio !== undefined && width !== undefined ? { width: width(ratio) } : {};
  return (
    <div className={mergeClasses(styles.frame, colours[coloursOn(material)], className)} style={sized}>
      <img
        className={mergeClasses(styles.image, material === 'drawing' && styles.drawing)}
        src={url}
        alt={alt}
        draggable={false}
        onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => {
          const known = naturalWidth / naturalHeight || 1;
          setRatio(known);
          onRatio?.(known);
        }}
      />
      {ratio !== undefined && overlay && <div className={styles.overlay}>{overlay(ratio)}</div>}
    </div>
  );
}

export const overlayBox = (ratio: number) => `0 0 1000 ${1000 / ratio}`;
