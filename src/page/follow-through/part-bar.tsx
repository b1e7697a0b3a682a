import { formatNumber } from '../../ui/format-number.ts';
import { fillOf, type Tone } from './tones.tsx';

/** A part of a whole: what it is, how many, and how it is drawn. */
export interface Part {
  readonly label: string;
  readonly count: number;
  readonly tone: Tone;
}

/** A bar whose parts stand beside each other. @param scale what its full length stands for */
export function PartBar({ parts, scale }: { parts: readonly Part[]; scale: number }) {
  let before = 0;
  return (
    <svg class="follow-bar" aria-hidden="true">
      {parts
        .filter(({ count }) => count > 0)
        .map(({ label, count, tone }) => {
          const x = before;
          before += (count / scale) * 100;
          return (
            <rect
              key={label}
              x={`${x}%`}
              width={`${before - x}%`}
              height="100%"
              fill={fillOf(tone)}
            />
          );
        })}
    </svg>
  );
}

/** What the parts of a bar are, each with its number. */
export function Legend({ parts, bare }: { parts: readonly Part[]; bare?: boolean }) {
  return (
    <ul class="follow-legend">
      {parts.map(({ label, count, tone }) => (
        <li key={label}>
          <svg class="follow-swatch" aria-hidden="true">
            <rect width="100%" height="100%" fill={fillOf(tone)} />
          </svg>
          <span>{label}</span>
          {!bare && <strong>{formatNumber(count)}</strong>}
        </li>
      ))}
    </ul>
  );
}
