import { formatNumber } from '../../ui/format-number.ts';
import { type Part, PartBar } from './part-bar.tsx';

/** A bar of a row: its parts, and what it stands for. */
export interface BarRow {
  readonly label: string;
  readonly parts: readonly Part[];
}

const sumOf = ({ parts }: BarRow): number => parts.reduce((sum, { count }) => sum + count, 0);

/** Bars below each other, all on one scale, each with its words and its number. */
export function BarRows({ rows }: { rows: readonly BarRow[] }) {
  const scale = Math.max(...rows.map(sumOf), 1);
  return (
    <div class="follow-rows">
      {rows.map((row) => (
        <div class="follow-row" key={row.label}>
          <span class="follow-row-label">{row.label}</span>
          <PartBar parts={row.parts} scale={scale} />
          <strong>{formatNumber(sumOf(row))}</strong>
        </div>
      ))}
    </div>
  );
}
