import { words } from '../platform/words.ts';
import { TextField } from './text-field.tsx';

/** A field for each strong point that there may be, under one legend. */
export function StrongPointFields(props: {
  readonly legend: string;
  /** As many as there are fields; '' where nothing stands. */
  readonly points: readonly string[];
  readonly onPoints: (points: readonly string[]) => void;
  /** What is wrong with them, said at the first. */
  readonly problem?: string | undefined;
}) {
  const { legend, points, onPoints, problem } = props;
  return (
    <fieldset class="aw-field">
      <legend>{legend}</legend>
      {points.map((point, index) => (
        <TextField
          key={index}
          label={words('fieldStrongPoint', index + 1)}
          hideLabel
          value={point}
          onValue={(text) => onPoints(points.with(index, text))}
          problem={index === 0 ? problem : undefined}
        />
      ))}
    </fieldset>
  );
}
