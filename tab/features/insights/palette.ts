import { makeStyles, tokens } from '@fluentui/react-components';

/** The colours of a chart. */
export interface Palette {
  page: string;
  ink: string;
  muted: string;
  line: string;
  /** By figure. */
  figures: readonly string[];
  /** How strong a shade may be behind text, from 0 to 1. */
  strength: string;
}

/** The colours of the light theme, because pictures are pasted into documents. */
export const PAPER: Palette = {
  page: '#ffffff',
  ink: '#242424',
  muted: '#424242',
  line: '#d1d1d1',
  figures: ['#5b5fc7', '#616161'],
  strength: '1',
};

/** What `usePaletteStyles` sets. */
export const SCREEN: Palette = {
  page: 'var(--chartPage)',
  ink: 'var(--chartInk)',
  muted: 'var(--chartMuted)',
  line: 'var(--chartLine)',
  figures: ['var(--chartFirst)', 'var(--chartSecond)'],
  strength: 'var(--chartStrength)',
};

/** The colours of the theme; those of the system where it forces its own; those of paper in print. */
export const usePaletteStyles = makeStyles({
  colours: {
    '--chartPage': tokens.colorNeutralBackground1,
    '--chartInk': tokens.colorNeutralForeground1,
    '--chartMuted': tokens.colorNeutralForeground2,
    '--chartLine': tokens.colorNeutralStroke1,
    '--chartFirst': tokens.colorCompoundBrandForeground1,
    '--chartSecond': tokens.colorNeutralForeground3,
    '--chartStrength': 'var(--shadeStrength)',
    '@media screen and (forced-colors: active)': {
      '--chartPage': 'Canvas',
      '--chartInk': 'CanvasText',
      '--chartMuted': 'CanvasText',
      '--chartLine': 'CanvasText',
      '--chartFirst': 'Highlight',
      '--chartSecond': 'CanvasText',
      '--chartStrength': '0.4',
      '& svg': { forcedColorAdjust: 'none' },
    },
    '@media print': {
      '--chartPage': PAPER.page,
      '--chartInk': PAPER.ink,
      '--chartMuted': PAPER.muted,
      '--chartLine': PAPER.line,
      '--chartFirst': PAPER.figures[0],
      '--chartSecond': PAPER.figures[1],
      '--chartStrength': PAPER.strength,
      printColorAdjust: 'exact',
    },
  },
  // Print is dark on white in every theme.
  paper: {
    '@media print': {
      '--colorNeutralForeground1': PAPER.ink,
      '--colorNeutralForeground2': PAPER.muted,
      '--colorNeutralBackground1': PAPER.page,
      '--colorNeutralStroke2': PAPER.line,
      color: PAPER.ink,
      backgroundColor: PAPER.page,
    },
  },
});

/** A figure's colour on the page. @param share from 0 (the page) to 1 */
export const shade = ({ figures, page, strength }: Palette, share: number) =>
  `color-mix(in srgb, ${figures[0]} calc(${strength} * ${Math.round(share * 70)}%), ${page})`;
